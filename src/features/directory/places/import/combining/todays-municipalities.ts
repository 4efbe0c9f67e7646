import { foldPlace } from '../../../../accounts/services/fold-place.ts';
import { todayOf } from '../../area.ts';
import type { Ingredients } from '../../build-gazetteer.ts';
import type { Gazetteer, Municipality } from '../../gazetteer.ts';
import type { ListedMunicipality, Source, SourceName } from '../source.ts';

type Country = 'be' | 'nl';
/** Boundaries name all municipalities of a day; the other lists only help to name them. */
const authorities: Record<Country, SourceName> = { be: 'statbel', nl: 'cbs' };

/** The municipalities of today with all their names: those of the boundaries where they were imported, else the built-in ones. */
export function todaysMunicipalities(builtIn: Ingredients, sources: readonly Source[]): Municipality[] {
  const known = new Map(builtIn.municipalities.map((one) => [one.code, one]));
  const listed = sources.flatMap(({ source, content }) =>
    content.municipalities.map((one) => ({ ...one, authority: Object.values(authorities).includes(source) })),
  );
  const successors = { ...builtIn, municipalities: new Map() } as unknown as Gazetteer;
  const decided = new Set(listed.filter(({ authority }) => authority).map(({ code }) => code.slice(0, 2)));
  const codes = new Set(listed.filter(({ authority }) => authority).map(({ code }) => code));
  for (const code of [...known.keys(), ...listed.map((one) => one.code)])
    if (!decided.has(code.slice(0, 2))) for (const today of todayOf(successors, code)) codes.add(today);
  const aliases = Map.groupBy(builtIn.aliases, ([, code]) => code);
  return [...codes].sort().map((code) => {
    const lists = listed.filter((one) => one.code === code);
    return named(code, known.get(code), lists, new Set(aliases.get(code)?.map(([name]) => name)));
  });
}

const germanSpeaking = ['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087'];

/** The language of its own people; of Brussels, that of most. */
function ownLanguage(code: string): 'nl' | 'fr' | 'de' {
  const [country, number = ''] = code.split(':');
  if (country === 'nl' || /^(1|3|4|7|23|24)/.test(number)) return 'nl';
  return germanSpeaking.includes(number) ? 'de' : 'fr';
}

function named(
  code: string,
  known: Municipality | undefined,
  lists: readonly ListedMunicipality[],
  aliases: ReadonlySet<string>,
): Municipality {
  const names = Object.assign({}, ...lists.map((list) => list.names), known?.names);
  const [first] = Object.values<string>(names);
  const listed = lists.map((list) => list.names[ownLanguage(code)]).find(Boolean) ?? first ?? '';
  // What people call it (`Den Haag`) stands before what it is called on paper, but a new name before an old one.
  const sameAs = known && (aliases.has(foldPlace(listed)) || foldPlace(known.name) === foldPlace(listed));
  const name = known && (sameAs || !listed) ? known.name : listed;
  const others = [
    ...(known ? [known.name, ...known.others] : []),
    listed,
    ...lists.flatMap((list) => list.parts),
  ];
  return {
    code,
    country: code.startsWith('nl') ? 'nl' : 'be',
    name,
    names: Object.fromEntries(
      Object.entries<string>(names).filter(
        ([language, other]) => other !== name && language !== ownLanguage(code),
      ),
    ),
    others: distinct(others).filter((other) => other && foldPlace(other) !== foldPlace(name)),
    point: known?.point ?? null,
    population: known?.population ?? 0,
  };
}

/** Without those that differ in accents and capitals only. */
export const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [foldPlace(name), name] as const).reverse()).values(),
];

import type { Language } from '../../../platform/texts/languages.ts';
import type { SheetPart } from '../../../ui/sheet/sheet.tsx';
import { hoursRows } from '../../directory/service/paper/paper-data.ts';
import type { Here } from '../../directory/service/service-here.tsx';
import { resultClasses } from '../contract/contract.ts';
import { models } from '../contract/models.ts';
import { permittedItems } from '../contract/permitted.ts';
import { contractTexts } from '../contract/texts.ts';
import { signs, table } from '../referring/advice/rules.ts';
import { adviceTexts } from '../referring/advice/texts.ts';
import { guideTexts } from './texts.ts';

/**
 * What the guide says, in its order, made of the same rules as the decision aid and the feedback contract. A service that does
 * not work with this platform is only rung or written to, and tells what it agreed itself. `length` counts the signs of all.
 */
export function partsOf(here: Here): { parts: SheetPart[]; length: number } {
  const say = guideTexts(here.language);
  const lists: [string, string[]][] = [
    [say('forTitle'), (['for1', 'for2', 'for3', 'for4'] as const).map((key) => say(key))],
    [say('notTitle'), [...notFor(here.language), adviceTexts(here.language)('doubt')]],
    [say('howTitle'), howToRefer(here)],
    ...(here.entry.tenant ? whatYouHear(here.language) : []),
    [say('reachTitle'), howToReach(here)],
  ];
  const parts = lists.map(([title, lines]) => ({ title, content: <Lines lines={lines} /> }));
  const length = lists.flat(2).reduce((sum, text) => sum + text.length, 0);
  return { parts, length };
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** Each sign of the decision aid, with where to instead. */
const notFor = (language: Language): string[] => {
  const say = adviceTexts(language);
  return signs.map(
    (sign) => `${say(`sign_${sign}`)} → ${table[sign].to.map((to) => say(`to_${to}`)).join(' ')}`,
  );
};

function howToRefer({ entry, language }: Here): string[] {
  const say = guideTexts(language);
  const ask = [say('askFirst'), say('askOnly')];
  if (!entry.tenant) return [...ask, say('byPhoneOnly'), say('tip')];
  return [...ask, say('byAccount'), say('byLink'), say('byPhone'), say('tip')];
}

/** The words of the agreement that most officers have, and what no agreement ever lets through. */
function whatYouHear(language: Language): [string, string[]][] {
  const say = guideTexts(language);
  const sayWord = contractTexts(language);
  const words = permittedItems(models.police).flatMap((item) =>
    item === 'result' ? [] : [sayWord(`word_${item}`)],
  );
  const results = resultClasses.map((result) => sayWord(`result_${result}`).toLocaleLowerCase(language));
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  return [
    [
      say('backTitle'),
      [
        say('backWords', { words: list.format(words) }),
        say('backResult', { results: either.format(results) }),
        say('backConsent'),
      ],
    ],
    [say('neverTitle'), [say('never1'), say('never2'), say('never3')]],
  ];
}

function howToReach({ entry, language, short }: Here): string[] {
  const say = guideTexts(language);
  const { phone, email, hours, place } = entry.facts;
  const at = place?.value;
  const address = at?.street ? `${at.street}, ${[at.postcode, at.town].filter(Boolean).join(' ')}` : '';
  const open = hours ? hoursRows(hours.value, language).map(({ day, times }) => `${day} ${times}`) : [];
  const named: [string, string | undefined][] = [
    [say('phone'), phone?.value],
    [say('hours'), open.join(', ')],
    [say('email'), email?.value],
    [say('address'), address],
    [say('online'), short.replace(/^https?:\/\//, '')],
  ];
  return named.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
}

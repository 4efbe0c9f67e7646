import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { theDirectory } from '../directory.ts';
import { type Door, findHelp } from '../find-help.ts';
import { nameIn } from '../places/name-in.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import type { EmbedQuery } from './embed-query.ts';
import type { FramedPageProps } from './framed-page.tsx';

/** What a frame shows: the answer to what was typed; else that of its municipality; else who helps in one of them. */
export async function answerFor(house: House, query: EmbedQuery, reader: Language): Promise<FramedPageProps> {
  const now = house.now();
  const [directory, gazetteer] = await Promise.all([theDirectory(house), theGazetteer(house)]);
  const help = (place: string, municipality = '') =>
    findHelp(directory, gazetteer, { place, municipality }, now);
  const { place, municipalities } = query;
  const [only, another] = municipalities;
  const isRegion = !place && another !== undefined;
  const doors = new Map<string, Door>();
  for (const code of isRegion ? municipalities : []) {
    const found = help('', code);
    for (const door of found.kind === 'doors' ? found.doors : []) doors.set(door.entry.id, door);
  }
  const names = municipalities
    .flatMap((code) => gazetteer.municipalities.get(code) ?? [])
    .map((one) => nameIn(one, reader));
  return {
    ...{ language: reader, query, now },
    help: isRegion ? { kind: 'nothing_typed' } : help(place, place ? '' : only),
    region: isRegion
      ? {
          names: new Intl.ListFormat(reader, { type: 'conjunction' }).format(names),
          doors: [...doors.values()],
        }
      : null,
  };
}

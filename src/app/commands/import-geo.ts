import { importPlaces } from '../../features/directory/places/import/import-places.ts';
import { readLists } from '../../features/directory/places/import/read-lists.ts';
import { reportOf } from '../../features/directory/places/import/report.ts';
import type { Refused } from '../../platform/result.ts';
import { readConfig } from '../config.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const importGeo: Command = {
  summary:
    'read lists of postcodes, municipalities and boundaries (FOLDER or FILES, --dry-run, --all, --data DIR)',
  options: { 'dry-run': { type: 'boolean' }, all: { type: 'boolean' }, data: { type: 'string' } },
  async run(options, words) {
    if (words.length === 0)
      throw new Error('Say what to read: entente import-geo FOLDER, or the names of files.');
    const lists = await readLists(words);
    if (lists.problems.length > 0)
      throw new Error(
        ['Nothing was imported.', ...lists.problems.map((problem) => `  ${problem}`)].join('\n'),
      );
    const dryRun = options['dry-run'] === 'yes';
    const reached = await reachHouse(readConfig(options, process.env));
    const db = asRole(reached, 'entente_directory');
    try {
      const imported = await importPlaces(db, lists.sources, { dryRun, now: new Date() });
      if (!imported.ok) throw new Error(whyRefused(imported));
      process.stdout.write(reportOf(lists, imported.value, { dryRun, all: options.all === 'yes' }));
    } finally {
      await db.close();
      await reached.close();
    }
  },
};

function whyRefused({ detail }: Refused<'not_whole'>): string {
  const { file, named, there } = detail ?? {};
  return (
    `Nothing was imported. ${file} names ${named} municipalities, and there are ${there}: whoever is missing there would count ` +
    'as ended. Take the boundaries of the whole country.'
  );
}

import type { House } from '../../../../platform/house.ts';
import { ok, type Result } from '../../../../platform/result.ts';
import { theDirectory } from '../../directory.ts';
import { findPlace } from '../../places/find-place.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { applyImport } from './apply-import.ts';
import { withArea } from './find-area.ts';
import type { Mapping } from './foreign-row.ts';
import { type ListOf, type Planned, planImport } from './plan-import.ts';
import { type NoList, readList } from './read-list.ts';

export type Imported = { planned: Planned[]; unused: string[] };

type Settings = Omit<ListOf, 'now'> & { mapping: Mapping; country: 'be' | 'nl' | null; dryRun: boolean };

/**
 * Reads a list of services into the directory: every row is accounted for, all are written or none. Nothing that comes
 * from a list counts as confirmed, and nothing that a person wrote is overwritten. With `dryRun` nothing is written.
 */
export async function importServices(
  house: House,
  text: string,
  settings: Settings,
): Promise<Result<Imported, NoList>> {
  const now = house.now();
  const { source, by } = settings;
  const read = readList(text, { ...settings, at: now.toISOString() });
  if (!read.ok) return read;
  const [directory, gazetteer] = [await theDirectory(house), await theGazetteer(house)];
  const rows = read.value.rows.map((row) =>
    'foreign' in row
      ? { ...row, foreign: withArea(row.foreign, (typed) => findPlace(gazetteer, typed)) }
      : row,
  );
  const planned = planImport(rows, directory, { source, by, now });
  if (!settings.dryRun)
    await house.db.as({ kind: 'job', job: 'import_services' }, (tx) =>
      applyImport(tx, planned, { source, by, now }),
    );
  return ok({ planned, unused: read.value.unused });
}

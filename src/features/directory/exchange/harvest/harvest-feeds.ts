import type { House } from '../../../../platform/house.ts';
import type { Facts } from '../../entries/entry.ts';
import { updateEntry } from '../../entries/queries.ts';
import { type Imported, importServices } from '../import/import-services.ts';
import { fetchFeed } from './fetch-feed.ts';
import { allFeeds, entriesOf, type FeedRow, noteReading } from './queries.ts';

const job = { kind: 'job', job: 'harvest' } as const;
const day = 24 * 3_600_000;

/** Reads every feed whose day has come, or `all`; answers by source what it brought. One that fails stops no other. */
export async function harvestFeeds(house: House, { all = false } = {}): Promise<Record<string, string>> {
  const feeds = await house.db.as(job, allFeeds);
  const now = house.now().getTime();
  const due = feeds.filter(
    ({ stopped_at, tried_at, every_days }) =>
      !stopped_at && (all || !tried_at || now - tried_at.getTime() >= (every_days - 0.5) * day),
  );
  const reports: Record<string, string> = {};
  for (const feed of due) reports[feed.source] = await harvestFeed(house, feed);
  return reports;
}

async function harvestFeed(house: House, feed: FeedRow): Promise<string> {
  const tried_at = house.now();
  const note = (report: string, done: { read_at?: Date; etag?: string | null } = {}) =>
    house.db.as(job, (tx) => noteReading(tx, feed.id, { tried_at, report, ...done })).then(() => report);
  const fetched = await fetchFeed({ url: feed.url, etag: feed.etag, agent: `Entente (+${house.origin})` });
  if (!fetched.ok)
    return note(`not read: ${fetched.kind} ${Object.values(fetched.detail ?? {}).join(' ')}`.trim());
  if (fetched.value.kind === 'unchanged') return note('nothing new', { read_at: tried_at });
  const { text, etag } = fetched.value;
  const { source, country } = feed;
  const trial = await importServices(house, text, {
    source,
    country,
    by: 'harvest',
    mapping: {},
    dryRun: true,
  });
  if (!trial.ok) return note(`not read: ${trial.kind} ${Object.values(trial.detail ?? {}).join(' ')}`.trim());
  const gone = await goneFrom(house, source, trial.value);
  const before = (await house.db.as(job, (tx) => entriesOf(tx, source))).length;
  // A feed that suddenly has half of what it had is broken rather than right.
  if (before >= 10 && gone.length > before / 2)
    return note(`not read: ${gone.length} of ${before} services would be gone`);
  await importServices(house, text, { source, country, by: 'harvest', mapping: {}, dryRun: false });
  await house.db.as(job, async (tx) => {
    for (const id of gone) await updateEntry(tx, id, { status: 'ended' }, tried_at);
    for (const id of backAgain(trial.value, source))
      await updateEntry(tx, id, { status: 'listed' }, tried_at);
  });
  return note(reportOf(trial.value, gone.length), { read_at: tried_at, etag });
}

/** What the source brought once and no longer names, and what nobody here has touched since. */
async function goneFrom(house: House, source: string, { planned }: Imported): Promise<string[]> {
  const named = new Set(planned.flatMap((row) => ('entry' in row ? [row.entry.id] : [])));
  const brought = await house.db.as(job, (tx) => entriesOf(tx, source));
  const untouched = (facts: Facts) => Object.values(facts).every((fact) => fact.by === 'harvest');
  return brought
    .filter(
      (entry) =>
        entry.status === 'listed' && !named.has(entry.id) && !entry.service_id && untouched(entry.facts),
    )
    .map(({ id }) => id);
}

/** What had ended because the source no longer named it, and is named again. */
const backAgain = ({ planned }: Imported, source: string): string[] =>
  planned.flatMap((row) =>
    'entry' in row &&
    row.entry.status === 'ended' &&
    row.entry.origin === 'harvest' &&
    row.entry.source === source
      ? [row.entry.id]
      : [],
  );

function reportOf({ planned }: Imported, gone: number): string {
  const count = (what: string) => planned.filter((row) => row.what === what).length;
  const lines = planned.flatMap((row) => (row.what === 'rejected' ? [`line ${row.line}: ${row.why}`] : []));
  const sum = `${count('add')} new, ${count('change')} changed, ${count('same')} the same, ${count('elsewhere')} known from elsewhere, ${gone} gone, ${count('rejected')} rejected`;
  return [sum, ...lines.slice(0, 50)].join('\n');
}

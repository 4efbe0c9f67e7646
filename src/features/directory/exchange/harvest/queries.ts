import type { Tx } from '../../../../platform/db/database.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';

export type FeedRow = {
  id: string;
  source: string;
  url: string;
  country: 'be' | 'nl' | null;
  every_days: number;
  added_at: Date;
  stopped_at: Date | null;
  tried_at: Date | null;
  read_at: Date | null;
  etag: string | null;
  report: string;
};

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    'directory.feed': FeedRow;
  }
}

/** All feeds by name, those that were stopped too. */
export function allFeeds(tx: Tx): Promise<FeedRow[]> {
  return tx.selectFrom('directory.feed').selectAll().orderBy('source').execute();
}

export type NewFeed = Pick<FeedRow, 'source' | 'url' | 'country' | 'every_days'>;

/** Adds a feed, or changes the one of this name and starts it again. */
export async function keepFeed(tx: Tx, feed: NewFeed, now: Date): Promise<void> {
  const rest = { stopped_at: null, tried_at: null, read_at: null, etag: null, report: '' };
  await tx
    .insertInto('directory.feed')
    .values({ id: randomId(), ...feed, ...rest, added_at: now })
    .onConflict((oc) =>
      oc.column('source').doUpdateSet({
        url: feed.url,
        country: feed.country,
        every_days: feed.every_days,
        stopped_at: null,
        etag: null,
      }),
    )
    .execute();
}

/** False when there is no feed of this name. */
export async function stopFeed(tx: Tx, source: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('directory.feed')
    .set({ stopped_at: now })
    .where('source', '=', source)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Notes how a reading went; `etag` and `read_at` only where it went well. */
export async function noteReading(
  tx: Tx,
  id: string,
  note: { tried_at: Date; report: string; read_at?: Date; etag?: string | null },
): Promise<void> {
  await tx.updateTable('directory.feed').set(note).where('id', '=', id).execute();
}

/** The entries that a source brought. */
export function entriesOf(tx: Tx, source: string) {
  return tx
    .selectFrom('directory.entry')
    .where('source', '=', source)
    .where('origin', '=', 'harvest')
    .select(['id', 'status', 'facts', 'service_id'])
    .execute();
}

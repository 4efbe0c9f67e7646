import { type Insertable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import '../tables.ts';
import type { Report } from '../report/report.ts';
import './tables.ts';

/** Only one report of a service is published at a time: each must be safe together with those before. */
export async function lockPublishing(tx: Tx, serviceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`publish ${serviceId}`}, 0))`.execute(tx);
}

const published = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('reporting.published_report as p')
    .leftJoin('partners.organisation as o', 'o.id', 'p.for_partner')
    .where('p.service_id', '=', serviceId)
    .select(['p.id', 'p.kind', 'p.scope', 'p.period', 'p.from_day', 'p.until_day', 'p.version', 'p.restates'])
    .select(['p.body', 'p.told', 'p.published_at', 'p.compared', 'p.for_partner', 'o.name as organisation'])
    .orderBy('p.from_day', 'desc')
    .orderBy('p.until_day', 'desc')
    .orderBy('p.scope')
    .orderBy('p.version', 'desc');

/** All that a service published, the newest period first. */
export const publishedBy = (tx: Tx, serviceId: string) => published(tx, serviceId).execute();
export type Published = Awaited<ReturnType<typeof publishedBy>>[number];

/** What everybody outside may hold of the year of a day: not what a partner alone reads of his own. */
export const publishedInYear = (tx: Tx, serviceId: string, day: string) =>
  published(tx, serviceId)
    .where('p.kind', '<>', 'partner')
    .where(sql<boolean>`extract(year from p.from_day) = extract(year from ${day}::date)`)
    .execute();

/** The newest version of each report of the whole service, the newest period first. */
export async function newestOfService(tx: Tx, serviceId: string): Promise<Report[]> {
  const all = await published(tx, serviceId).where('p.kind', '=', 'service').execute();
  const periods = Map.groupBy(all, ({ from_day, until_day }) => `${from_day} ${until_day}`);
  return [...periods.values()].flatMap(([newest]) => newest?.body ?? []);
}

/** One of them; for a partner only what is for an organisation at which he sits. */
export const publishedReport = (tx: Tx, of: { serviceId: string; partner: boolean }, id: string) =>
  published(tx, of.serviceId)
    .where('p.id', '=', id)
    .$if(of.partner, (q) => q.where('p.for_partner', '=', sql<string>`any(array(select partners.sits_at()))`))
    .executeTakeFirst();

/** What is published for a partner’s organisations. */
export const publishedForPartner = (tx: Tx, serviceId: string) =>
  published(tx, serviceId)
    .where('p.for_partner', '=', sql<string>`any(array(select partners.sits_at()))`)
    .execute();

/** False when it stands already. */
export async function insertPublished(
  tx: Tx,
  row: Insertable<Tables['reporting.published_report']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('reporting.published_report')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when it is no yearly report of the whole service. */
export async function setCompared(
  tx: Tx,
  { serviceId, id, compared }: { serviceId: string; id: string; compared: boolean },
): Promise<boolean> {
  const done = await tx
    .updateTable('reporting.published_report')
    .set({ compared })
    .where('service_id', '=', serviceId)
    .where('id', '=', id)
    .where('kind', '=', 'service')
    .where('period', '=', 'year')
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The municipalities of a service’s cases; none where they are all of one. */
export async function municipalitiesOf(tx: Tx, serviceId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('reporting.case_figure')
    .where('service_id', '=', serviceId)
    .where('municipality', '<>', '')
    .groupBy('municipality')
    .orderBy(asPeopleSort('municipality'))
    .select('municipality')
    .execute();
  return rows.length > 1 ? rows.map(({ municipality }) => municipality) : [];
}

/** The organisations that sent somebody whose case counts in the year of a day. */
export async function sendersIn(tx: Tx, serviceId: string, day: string): Promise<string[]> {
  const year = sql`extract(year from ${day}::date)`;
  const rows = await tx
    .selectFrom('reporting.case_figure')
    .where('service_id', '=', serviceId)
    .where('organisation_id', 'is not', null)
    .where(
      sql<boolean>`(extract(year from requested_month) = ${year} or extract(year from closed_month) = ${year})`,
    )
    .groupBy('organisation_id')
    .select('organisation_id')
    .execute();
  return rows.flatMap(({ organisation_id }) => organisation_id ?? []);
}

import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import '../tables.ts';
import './tables.ts';

export type Receiver = {
  service_id: string;
  email: string;
  language: Language;
  as_whom: 'partner' | 'coordinator' | 'without_account';
  service: string;
  phone: string;
};

/** Whom the news of the days before this one (`YYYY-MM-DD`) is for, each address once. For the job alone. */
export const receiversOfNews = async (tx: Tx, today: string): Promise<Receiver[]> =>
  (await sql<Receiver>`select * from partners.news_for(${today}::date)`.execute(tx)).rows;

/** Forgets the news of the days before this one. */
export async function deleteNews(tx: Tx, today: string): Promise<void> {
  await tx.deleteFrom('partners.news').where('on_day', '<', today).execute();
}

/** Keeps a second run away until this one has ended. */
export async function holdNews(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('partners.news'))`.execute(tx);
}

/** Whether a member wants mails, for each organisation of this service for which he speaks. */
export function wishesOf(tx: Tx, memberId: string, serviceId: string) {
  return tx
    .selectFrom('partners.seat as s')
    .innerJoin('partners.organisation as o', 'o.id', 's.organisation_id')
    .where('s.member_id', '=', memberId)
    .where('s.service_id', '=', serviceId)
    .where('s.ended_at', 'is', null)
    .select('s.mails')
    .execute();
}

/** He who looks wants these mails, or not, for all his seats at this service. */
export async function chooseMails(tx: Tx, serviceId: string, wanted: boolean): Promise<void> {
  await sql`select partners.choose_mails(${serviceId}::uuid, ${wanted})`.execute(tx);
}

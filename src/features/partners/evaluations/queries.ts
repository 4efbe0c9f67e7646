import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import '../desk-hours/tables.ts';
import './tables.ts';
import type { Besides, Forgotten } from './rules/figures.ts';
import type { Period } from './rules/periods.ts';
import type { Signatures } from './rules/signing.ts';

/** On which side of the table somebody sits: a coordinator of the service, or who speaks for the partner. */
export type Side = keyof Signatures;
export type Viewing = { side: Side; serviceId: string };

// A coordinator’s own right must not widen what he sees as a partner, nor the other way round.
const visible = (tx: Tx, { side, serviceId }: Viewing) =>
  tx
    .selectFrom('partners.evaluation as e')
    .innerJoin('partners.organisation as o', 'o.id', 'e.organisation_id')
    .where('e.service_id', '=', serviceId)
    .$if(side === 'partner', (q) =>
      q.where('e.organisation_id', '=', sql<string>`any(array(select partners.sits_at()))`),
    );

/** The evaluations with one partner, or with all for whom somebody speaks, the newest period first. */
export function evaluationsOf(tx: Tx, viewing: Viewing, organisationId?: string) {
  return visible(tx, viewing)
    .$if(organisationId !== undefined, (q) => q.where('e.organisation_id', '=', organisationId ?? ''))
    .orderBy('e.until_on', 'desc')
    .orderBy('e.from_on', 'desc')
    .orderBy('e.id')
    .select(['e.id', 'e.period', 'e.from_on', 'e.until_on', 'e.service_signed_at', 'e.partner_signed_at'])
    .select('o.name as organisation')
    .execute();
}

export type ListedEvaluation = Awaited<ReturnType<typeof evaluationsOf>>[number];

/** One of them, with who signed it, or nothing where it is not for these eyes. */
export function evaluationOf(tx: Tx, viewing: Viewing, id: string) {
  return visible(tx, viewing)
    .where('e.id', '=', id)
    .leftJoin('identity.member as s', 's.id', 'e.service_signed_by')
    .leftJoin('identity.member as p', 'p.id', 'e.partner_signed_by')
    .selectAll('e')
    .select(['o.name as organisation', 's.name as service_signer', 'p.name as partner_signer'])
    .executeTakeFirst();
}

export type Evaluation = NonNullable<Awaited<ReturnType<typeof evaluationOf>>>;

/** False when there is one of this period already. */
export async function insertEvaluation(
  tx: Tx,
  row: Insertable<Tables['partners.evaluation']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('partners.evaluation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

type Written = Pick<
  Tables['partners.evaluation'],
  'counted_at' | 'service_signed_by' | 'service_signed_at' | 'partner_signed_by' | 'partner_signed_at'
> & { figures: string; minutes: string; remarks: string };

/** Writes what belongs to whoever looks; a trigger refuses the rest. Only while the signatures are those that he saw. */
export async function updateEvaluation(
  tx: Tx,
  { id, service_signed_at, partner_signed_at }: Evaluation,
  written: Partial<Written>,
): Promise<boolean> {
  const done = await tx
    .updateTable('partners.evaluation')
    .set(written)
    .where('id', '=', id)
    .where(sql<boolean>`(service_signed_at is null) = ${service_signed_at === null}`)
    .where(sql<boolean>`(partner_signed_at is null) = ${partner_signed_at === null}`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The points that were agreed, in the order in which they were written down. */
export function pointsOf(tx: Tx, evaluationId: string) {
  return tx
    .selectFrom('partners.evaluation_point')
    .where('evaluation_id', '=', evaluationId)
    .orderBy('made_at')
    .orderBy('id')
    .select(['id', 'words', 'by_whom', 'due_on', 'done_on'])
    .execute();
}

export type Point = Awaited<ReturnType<typeof pointsOf>>[number];

/** Sent twice, it is there once. */
export async function insertPoint(
  tx: Tx,
  row: Insertable<Tables['partners.evaluation_point']>,
): Promise<void> {
  await tx
    .insertInto('partners.evaluation_point')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function deletePoint(tx: Tx, evaluationId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('partners.evaluation_point')
    .where('id', '=', id)
    .where('evaluation_id', '=', evaluationId)
    .execute();
}

export async function updatePoint(
  tx: Tx,
  { evaluationId, id }: { evaluationId: string; id: string },
  doneOn: string | null,
): Promise<void> {
  await tx
    .updateTable('partners.evaluation_point')
    .set({ done_on: doneOn })
    .where('id', '=', id)
    .where('evaluation_id', '=', evaluationId)
    .execute();
}

/** When each of the people of one partner was sent, and what of him was told when. */
export function sentAndTold(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('confidential.referral as r')
    .leftJoin('confidential.referral_told as t', 't.referral_id', 'r.id')
    .where('r.organisation_id', '=', organisationId)
    .orderBy('r.id')
    .select(['r.id', 'r.received_on', 't.word', 't.result', 't.told_on'])
    .execute();
}

/** What stays of those of one partner whose cases were forgotten. */
export function forgottenOf(tx: Tx, organisationId: string): Promise<Forgotten[]> {
  return tx
    .selectFrom('partners.forgotten_referral')
    .where('organisation_id', '=', organisationId)
    .select(['sent_quarter as sentIn', 'told_quarter as toldIn', 'word', 'result', 'count'])
    .execute();
}

/** Whom a partner told to ask for help himself, and who came by at his place without an appointment, within a period. */
export async function besidesOf(tx: Tx, organisationId: string, { from, until }: Period): Promise<Besides> {
  const tips = await tx
    .selectFrom('partners.tip')
    .where('organisation_id', '=', organisationId)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select((eb) => eb.fn.sum<string | null>('count').as('many'))
    .executeTakeFirst();
  const walkIns = await tx
    .selectFrom('partners.desk_hour_count')
    .where('organisation_id', '=', organisationId)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select((eb) => eb.fn.sum<string | null>('walk_ins').as('many'))
    .executeTakeFirst();
  return { tipped: Number(tips?.many ?? 0), walkIns: Number(walkIns?.many ?? 0) };
}

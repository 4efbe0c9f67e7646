import { createHash, randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type StoredQuestion, usualQuestions } from '../rules/questions.ts';
import '../tables.ts';

/** One version of what a service asks. */
export type QuestionSet = Pick<
  Selectable<Tables['reporting.survey_set']>,
  'id' | 'service_id' | 'version' | 'code' | 'questions' | 'made_at'
>;
const columns = ['id', 'service_id', 'version', 'code', 'questions', 'made_at'] as const;

/** Whoever looks with this key finds the set of his token, and no other. */
export const keyOfSet = (code: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(code).digest());

export function setWithKey(tx: Tx, key: Uint8Array): Promise<QuestionSet | undefined> {
  return tx.selectFrom('reporting.survey_set').where('key', '=', key).select(columns).executeTakeFirst();
}

/** All versions of a service, the newest first. */
export function setsOf(tx: Tx, serviceId: string): Promise<QuestionSet[]> {
  return tx
    .selectFrom('reporting.survey_set')
    .where('service_id', '=', serviceId)
    .orderBy('version', 'desc')
    .select(columns)
    .execute();
}

/** What the service asks now; the usual questions become its first version where it has chosen nothing. */
export async function currentSet(tx: Tx, serviceId: string, now: Date): Promise<QuestionSet> {
  const [newest] = await setsOf(tx, serviceId);
  if (newest) return newest;
  await insertSet(tx, { serviceId, version: 1, questions: usualQuestions, now });
  const [made] = await setsOf(tx, serviceId);
  if (!made) throw new Error('A set that was written can be read');
  return made;
}

/** False when somebody else made this version meanwhile. */
export async function insertSet(
  tx: Tx,
  set: { serviceId: string; version: number; questions: readonly StoredQuestion[]; now: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('reporting.survey_set')
    .values({
      ...{ id: randomId(), service_id: set.serviceId, version: set.version, made_at: set.now },
      ...{ code: new Uint8Array(randomBytes(4)), questions: JSON.stringify(set.questions) },
    })
    .onConflict((oc) => oc.columns(['service_id', 'version']).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whether the service lets its parties be asked by itself; so it is until it says otherwise. */
export async function sendsItself(tx: Tx, serviceId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('reporting.survey_setting')
    .where('service_id', '=', serviceId)
    .select('sends')
    .executeTakeFirst();
  return row?.sends ?? true;
}

export async function setSending(tx: Tx, serviceId: string, sends: boolean): Promise<void> {
  await tx
    .insertInto('reporting.survey_setting')
    .values({ service_id: serviceId, sends })
    .onConflict((oc) => oc.column('service_id').doUpdateSet({ sends }))
    .execute();
}

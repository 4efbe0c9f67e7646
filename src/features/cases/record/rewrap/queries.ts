import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../queries.ts';
import type { NewGrant } from '../queries.ts';

/** The grants of a case that are sealed to one of these service keys. */
export function grantsUnder(tx: Tx, caseId: string, serviceKeyIds: readonly string[]) {
  return tx
    .selectFrom('confidential.compartment_grant')
    .where('case_id', '=', caseId)
    .where('holder_kind', '=', 'service')
    .where('holder_id', 'in', serviceKeyIds)
    .select(['compartment_id', 'generation'])
    .execute();
}

/** Puts grants to the new key where those to the old ones were. */
export async function replaceGrants(
  tx: Tx,
  caseId: string,
  serviceKeyIds: readonly string[],
  grants: NewGrant[],
): Promise<void> {
  await tx
    .insertInto('confidential.compartment_grant')
    .values(grants)
    .onConflict((oc) => oc.doNothing())
    .execute();
  await tx
    .deleteFrom('confidential.compartment_grant')
    .where('case_id', '=', caseId)
    .where('holder_kind', '=', 'service')
    .where('holder_id', 'in', serviceKeyIds)
    .execute();
}

/** Cases of which something is sealed to one of these keys. */
const casesUnder = (tx: Tx, viewer: CaseViewer, serviceKeyIds: readonly string[]) =>
  visibleCases(tx, viewer).where(
    'confidential.cases.id',
    'in',
    tx
      .selectFrom('confidential.compartment_grant')
      .where('holder_kind', '=', 'service')
      .where('holder_id', 'in', serviceKeyIds)
      .select('case_id'),
  );

/** How many cases wait for their new seal. */
export async function countUnder(
  tx: Tx,
  viewer: CaseViewer,
  serviceKeyIds: readonly string[],
): Promise<number> {
  const { count } = await casesUnder(tx, viewer, serviceKeyIds)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * The next cases that wait for their new seal, locked, those first that are written in; cases that somebody else has in hand
 * are passed over, and so are those that could not be opened before.
 */
export function nextUnder(
  tx: Tx,
  viewer: CaseViewer,
  given: { serviceKeyIds: readonly string[]; without: readonly string[]; most: number },
) {
  return casesUnder(tx, viewer, given.serviceKeyIds)
    .$if(given.without.length > 0, (q) => q.where('confidential.cases.id', 'not in', given.without))
    .selectAll('confidential.cases')
    .orderBy(sql`closed_at is not null`)
    .orderBy('confidential.cases.id')
    .limit(given.most)
    .forUpdate()
    .skipLocked()
    .execute();
}

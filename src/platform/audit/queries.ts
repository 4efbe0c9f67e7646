import { randomBytes } from 'node:crypto';
import { type ColumnType, sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import { keyedHash } from '../vault/keyed-hash.ts';

declare module '../db/tables.ts' {
  interface Tables {
    'trail.person': { commitment: Uint8Array; salt: Uint8Array; member_id: string; name: string };
    'trail.audit_row': {
      id: ColumnType<string, never, never>;
      at: Date;
      service_id: string | null;
      case_id: string | null;
      action: string;
      person: Uint8Array | null;
      role: string;
      detail: ColumnType<Record<string, unknown>, string, never>;
    };
    'trail.unsealed': { row_id: string; written_at: ColumnType<Date, never, never> };
    'trail.seal': { position: number; row_id: string; hash: Uint8Array; sealed_at: Date };
  }
}

export type AuditEntry = {
  at: Date;
  serviceId: string | null;
  caseId?: string | null;
  /** What was done, as the route or command calls it: `case.read`, `case.step`. */
  action: string;
  person: { id: string; name: string } | null;
  /** `coordinator`, `mediator`, `party`, `public`, `job`. */
  role: string;
  /** Only what may stand in clear: codes, stages, counts. */
  detail?: Record<string, string | number | boolean>;
};

/** Writes one row of the trail in the transaction that it speaks of. */
export async function audit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { person } = entry;
  if (!person)
    return void (await tx
      .insertInto('trail.audit_row')
      .values({ ...rowOf(entry), person: null })
      .execute());
  if (await insertFor(tx, entry, person.id)) return;
  await insertPerson(tx, person);
  await insertFor(tx, entry, person.id);
}

const rowOf = (entry: AuditEntry) => ({
  at: entry.at,
  service_id: entry.serviceId,
  case_id: entry.caseId ?? null,
  action: entry.action,
  role: entry.role,
  detail: JSON.stringify(entry.detail ?? {}),
});

/** One statement, for it stands in every request: false when this person has no commitment yet, and nothing is written. */
async function insertFor(tx: Tx, entry: AuditEntry, memberId: string): Promise<boolean> {
  const row = rowOf(entry);
  const done = await sql`
    insert into trail.audit_row (at, service_id, case_id, action, role, detail, person)
    select ${row.at}, ${row.service_id}::uuid, ${row.case_id}::uuid, ${row.action}, ${row.role}, ${row.detail}::jsonb, commitment
    from trail.person where member_id = ${memberId}::uuid`.execute(tx);
  return (done.numAffectedRows ?? 0n) > 0n;
}

/** The salted commitment of a person; his name stands once, in a row that can be erased. */
async function insertPerson(tx: Tx, person: { id: string; name: string }): Promise<void> {
  const salt = randomBytes(32);
  const commitment = keyedHash(salt, 'person', person.id);
  await tx
    .insertInto('trail.person')
    .values({ commitment, salt, member_id: person.id, name: person.name })
    .onConflict((oc) => oc.column('member_id').doNothing())
    .execute();
}

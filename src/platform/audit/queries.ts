import { randomBytes } from 'node:crypto';
import type { ColumnType } from 'kysely';
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
  const person = entry.person ? await commitmentOf(tx, entry.person) : null;
  await tx
    .insertInto('trail.audit_row')
    .values({
      at: entry.at,
      service_id: entry.serviceId,
      case_id: entry.caseId ?? null,
      action: entry.action,
      person,
      role: entry.role,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}

/** The salted commitment of a person; his name stands once, in a row that can be erased. */
async function commitmentOf(tx: Tx, person: { id: string; name: string }): Promise<Uint8Array> {
  const known = await tx
    .selectFrom('trail.person')
    .where('member_id', '=', person.id)
    .select('commitment')
    .executeTakeFirst();
  if (known) return known.commitment;
  const salt = randomBytes(32);
  const commitment = keyedHash(salt, 'person', person.id);
  await tx
    .insertInto('trail.person')
    .values({ commitment, salt, member_id: person.id, name: person.name })
    .onConflict((oc) => oc.column('member_id').doNothing())
    .execute();
  const row = await tx
    .selectFrom('trail.person')
    .where('member_id', '=', person.id)
    .select('commitment')
    .executeTakeFirstOrThrow();
  return row.commitment;
}

import type { Database } from '../../db/database.ts';
import { sameBytes } from '../../vault/bytes.ts';
import { type Head, nextHead, sealKey, start } from '../chain.ts';
import { atOneMoment, bentPersons, rowsWithoutSeal, type Sealed, sealedRows, waiting } from './queries.ts';

/** Something that is wrong with the trail, and where. */
export type Finding =
  | { kind: 'changed'; position: number; rowId: string; action: string; at: string }
  | { kind: 'row_removed'; position: number; rowId: string }
  | { kind: 'seals_removed'; from: number; to: number }
  | { kind: 'no_seal'; rowId: string; action: string; at: string }
  | { kind: 'removed_before_seal'; rowId: string }
  | { kind: 'not_sealed_in_time'; rows: number }
  | { kind: 'shortened'; from: number; to: number }
  | { kind: 'other_head'; position: number }
  | { kind: 'person_changed'; memberId: string };

export type Verified = { head: Head; waiting: number; findings: Finding[] };

/**
 * Walks the whole trail as entente_sealer and finds every edit, removal, reordering and insertion; with a head from the
 * log or the mail also a trail that was cut off at its end, or made again from there.
 */
export function verifyTrail(db: Database, installationKey: Uint8Array, known?: Head): Promise<Verified> {
  return atOneMoment(db, async (tx) => {
    const { head, findings } = await walk(sealedRows(tx), sealKey(installationKey), known);
    for (const row of await rowsWithoutSeal(tx))
      findings.push({ kind: 'no_seal', rowId: row.id, action: row.action, at: row.at });
    const rows = await waiting(tx);
    for (const { id, gone } of rows) if (gone) findings.push({ kind: 'removed_before_seal', rowId: id });
    const late = rows.filter((row) => row.late && !row.gone).length;
    if (late > 0) findings.push({ kind: 'not_sealed_in_time', rows: late });
    for (const memberId of await bentPersons(tx)) findings.push({ kind: 'person_changed', memberId });
    return { head, waiting: rows.length, findings };
  });
}

async function walk(
  sealed: AsyncIterable<Sealed>,
  key: Uint8Array,
  known: Head | undefined,
): Promise<{ head: Head; findings: Finding[] }> {
  const findings: Finding[] = [];
  let head = start;
  for await (const { position, hash, rowId, row } of sealed) {
    const gap = position !== head.position + 1;
    if (gap) findings.push({ kind: 'seals_removed', from: head.position + 1, to: position - 1 });
    if (!row) findings.push({ kind: 'row_removed', position, rowId });
    // After a gap the hash before is not known; the gap itself is what was found.
    else if (!gap && !sameBytes(nextHead(key, head, row).hash, hash))
      findings.push({ kind: 'changed', position, rowId, action: row.action, at: row.at });
    head = { position, hash };
    if (position === known?.position && !sameBytes(hash, known.hash))
      findings.push({ kind: 'other_head', position });
  }
  if (known && head.position < known.position)
    findings.push({ kind: 'shortened', from: head.position + 1, to: known.position });
  return { head, findings };
}

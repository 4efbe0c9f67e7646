import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type AttachRefused, attachFile } from '../files/attach-file.ts';
import { type OpenRecord, writeItem } from '../record/record.ts';
import { inCase, inOwnCase } from '../releases/at-case.ts';
import { insertSignature, lockVersion, signaturesOf, signersOf, versionWithId } from './queries.ts';
import { maySign } from './rules/agreement.ts';
import type { RecordedSigning, WayOfSigning } from './tables.ts';

export type SignRefused = 'not_there' | 'concluded' | 'replaced' | 'signed';

type Signing = {
  id: string;
  agreement: string;
  party: string;
  name: string;
  paper: string;
  how: WayOfSigning;
  scan?: string | undefined;
};

/** A party signs on screen: he types his name and ticks that he agrees. Whether another signed he does not learn. */
export function signMyself(
  house: House,
  party: PartyVisitor,
  given: { id: string; agreement: string; name: string },
): Promise<Result<null, SignRefused | 'no_case' | 'ended'>> {
  return inOwnCase(house, party, {}, async ({ tx, record, partyId, now }) => {
    const version = await versionWithId(tx, given.agreement);
    if (!version) return refused('not_there');
    const may = maySign(stateOf(version), await signedBy(tx, version.id), partyId);
    if (!may.ok) return may;
    const signing = { ...given, party: partyId, paper: '', how: 'on_screen' } as const;
    const isNew = await sign(tx, record, signing, { role: 'party', id: partyId }, now);
    return {
      value: null,
      done: isNew ? { action: 'case.agreement_signed', detail: { how: 'on_screen' } } : null,
    };
  });
}

/** A member writes down that a party signed: on paper, or with a finger on his own tablet. */
export function recordSignature(
  house: House,
  who: AtWork,
  given: {
    number: string;
    id: string;
    agreement: string;
    party: string;
    name: string;
    paper: string;
    how: RecordedSigning;
    /** The signed paper as it was scanned: it is kept with this party’s files. */
    scan?: { id: string; name: string; bytes: Uint8Array } | null;
  },
): Promise<Result<null, SignRefused | AttachRefused | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async ({ tx, row, record, author, now }) => {
    const version = await lockVersion(tx, row.id, given.agreement);
    const signers = (await signersOf(tx, row.id)).map(({ id }) => id);
    if (!version || !signers.includes(given.party)) return refused('not_there');
    const may = maySign(stateOf(version), await signedBy(tx, version.id), given.party);
    if (!may.ok) return may;
    const scan = await keepScan(tx, record, given, author, now);
    if (!scan.ok) return scan;
    const isNew = await sign(tx, record, { ...given, scan: scan.value }, author, now);
    return {
      value: null,
      done: isNew ? { action: 'case.agreement_signed', detail: { how: given.how } } : null,
    };
  });
}

export const stateOf = (row: { concluded_at: Date | null; replaced_at: Date | null }) => ({
  concluded: row.concluded_at !== null,
  replaced: row.replaced_at !== null,
});

const signedBy = async (tx: Tx, agreement: string): Promise<string[]> =>
  (await signaturesOf(tx, agreement)).map(({ party_id }) => party_id);

async function keepScan(
  tx: Tx,
  record: OpenRecord,
  given: { party: string; scan?: { id: string; name: string; bytes: Uint8Array } | null },
  author: { role: string; id: string },
  now: Date,
): Promise<Result<string | undefined, AttachRefused>> {
  if (!given.scan) return ok(undefined);
  const file = { ...given.scan, how: 'paper', note: '', author } as const;
  const kept = await attachFile(tx, record, { kind: 'party', party: given.party }, file, now);
  return kept.ok ? ok(kept.value.itemId) : kept;
}

/** His name, sealed in his own place, and the row that the team counts. */
async function sign(
  tx: Tx,
  record: OpenRecord,
  { id, agreement, party, name, paper, how, scan }: Signing,
  author: { role: string; id: string },
  now: Date,
): Promise<boolean> {
  const content = { kind: 'signature', agreement, name, paper, ...(scan ? { scan } : {}) } as const;
  const place = { kind: 'party', party } as const;
  if (!(await writeItem(tx, record, place, { id, content, author, now }))) return false;
  await insertSignature(tx, {
    ...{ agreement_id: agreement, party_id: party, item_id: id, how, signed_at: now },
    ...{ case_id: record.caseId, service_id: record.serviceId },
    recorded_by: author.role === 'party' ? null : author.id,
  });
  return true;
}

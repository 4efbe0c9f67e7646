import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { decryptText, encrypt } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { giveNewCode } from '../../contacts/give-new-code.ts';
import { noteReached } from '../../reaching/reach-party.ts';
import { compartmentAt, type OpenRecord } from '../../record/record.ts';
import { roleAtWork } from '../../steps/take-case-step.ts';
import { insertLetter } from '../queries.ts';
import type { Composed } from '../rules/compose-letter.ts';
import type { Facts } from '../rules/facts.ts';
import { canBringCode, type NotNow } from '../rules/may-make.ts';
import { type Choice, composeDraft, type Draft, draftLetter } from './draft-letter.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { siteFor } from './read-letters.ts';

export type NewLetter = Choice & {
  number: string;
  once: string;
  way: 'print' | 'post';
  /** Makes a new code in this very request, and prints it. Only for coordinators, and never for the post’s batch. */
  withCode: boolean;
};

export type LetterRefused = NotNow | 'no_template' | 'not_found' | 'used_before' | 'no_right';

/** What it takes to print a letter once more. */
export type KeptLetter = { tag: string; version: number; facts: Facts };

/**
 * Makes a letter: writes down that it was, and gives it to be printed at once or lays it with those to post. Its words are kept
 * nowhere, and a code in it is in this answer alone. The same form twice is one letter.
 */
export async function makeLetter(
  house: House,
  who: AtWork,
  given: NewLetter,
): Promise<Result<{ letter: Composed; window: 'left' | 'right' }, LetterRefused>> {
  const withCode = given.withCode || given.kind === 'code';
  if (withCode && (!who.roles.includes('coordinator') || given.way === 'post' || !canBringCode(given.kind)))
    return refused('no_right');
  const asMember = { kind: 'member', memberId: who.memberId } as const;
  const code = withCode ? await codeFor(house, who, given) : ok(undefined);
  if (!code.ok) return code;
  return house.db.as(asMember, async (tx) => {
    const ready = await readyLetter(tx, house, who, given);
    if (!ready.ok) return ready;
    const { desk, draft, facts } = ready.value;
    const now = house.now();
    const printed =
      code.value === undefined ? undefined : { code: code.value, site: siteFor(house, draft, desk) };
    const letter = composeDraft(desk, draft, now, printed);
    if (!letter) return refused('nothing_to_say');
    const isNew = await keepLetter(tx, desk, { ...draft, facts }, { given, withCode, by: who.memberId, now });
    if (isNew) await writeDown(tx, house, who, { desk, draft, given });
    return ok({ letter, window: desk.sender.window });
  });
}

/** A new code, once it is sure that the letter can go: a code that nobody prints would close the party out. */
async function codeFor(house: House, who: AtWork, given: NewLetter): Promise<Result<string, LetterRefused>> {
  const ready = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    readyLetter(tx, house, who, given),
  );
  if (!ready.ok) return ready;
  const made = await giveNewCode(house, who, {
    number: given.number,
    which: given.partyId,
    once: given.once,
  });
  return made.ok ? ok(made.value.code) : made;
}

async function readyLetter(
  tx: Tx,
  house: House,
  who: AtWork,
  given: NewLetter,
): Promise<Result<{ desk: Desk; draft: Draft; facts: Facts }, LetterRefused>> {
  const desk = await openDesk(tx, house, who, given.number);
  const draft = desk && (await draftLetter(tx, desk, given, house.now()));
  if (!desk || !draft) return refused('not_found');
  if (draft.against) return refused(draft.against);
  return draft.facts ? ok({ desk, draft, facts: draft.facts }) : refused('nothing_to_say');
}

function keepLetter(
  tx: Tx,
  { row, record }: Desk,
  { party, kind, language, version, facts }: Draft & { facts: Facts },
  of: { given: NewLetter; withCode: boolean; by: string; now: Date },
): Promise<boolean> {
  const { generation, key } = teamKey(record);
  const kept: KeptLetter = { tag: language.tag, version, facts };
  return insertLetter(tx, {
    id: of.given.once,
    ...{ party_id: party.id, case_id: row.id, service_id: row.service_id },
    ...{ kind, with_code: of.withCode, state: of.given.way === 'post' ? 'to_post' : 'printed' },
    ...{ made_at: of.now, made_by: of.by, posted_on: null, posted_by: null, generation },
    sealed: encrypt(key, JSON.stringify(kept), placeOf(of.given.once)),
  });
}

async function writeDown(
  tx: Tx,
  house: House,
  who: AtWork,
  { desk: { row }, draft, given }: { desk: Desk; draft: Draft; given: NewLetter },
): Promise<void> {
  const { party, kind } = draft;
  const of = { partyId: party.id, caseId: row.id, serviceId: row.service_id };
  const purpose = given.withCode || kind === 'code' ? 'code' : `letter_${kind}`;
  // What went to a parent is not what the party was told.
  if (given.way === 'print' && kind !== 'offerparents')
    await noteReached(tx, house, { ...of, way: 'letter', purpose });
  await audit(tx, {
    ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.letter' },
    ...{ person: { id: who.memberId, name: who.name }, role: roleAtWork(who) },
    detail: { kind, way: given.way, part: party.id },
  });
}

/** What was kept of a letter, opened by who can open the team’s place of its case. */
export function openKept(
  record: OpenRecord,
  { id, generation, sealed }: { id: string; generation: number; sealed: Uint8Array },
): KeptLetter {
  const key = compartmentAt(record, { kind: 'team' })?.keys.get(generation);
  if (!key) throw new Error('This reader holds no key of the team’s place');
  return JSON.parse(decryptText(key, sealed, placeOf(id))) as KeptLetter;
}

function teamKey(record: OpenRecord) {
  const team = compartmentAt(record, { kind: 'team' });
  const key = team?.keys.get(team.generation);
  if (!team || !key) throw new Error('This reader holds no key of the team’s place');
  return { generation: team.generation, key };
}

const placeOf = (id: string) => `letter:${id}`;

import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { isoDay } from '../../../../ui/dates.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { mayWrite } from '../../reaching/reach-party.ts';
import { roleAtWork } from '../../steps/take-case-step.ts';
import { type LetterToPost, letterWithId } from '../queries.ts';
import { type Composed, composeLetter, templateFor } from '../rules/compose-letter.ts';
import { versionsOf } from '../templates/queries.ts';
import { templateIn } from './draft-letter.ts';
import { mayStillTell } from './facts-of-case.ts';
import { openKept } from './make-letter.ts';
import { addresseeOf } from './offer-facts.ts';
import { type Desk, openDesk } from './open-desk.ts';

export type Again = { letter: Composed; window: 'left' | 'right' };

/** One letter of a case once more, as it was made; null where there is none, or where it held a code, which is nowhere. */
export function printAgain(
  house: House,
  who: AtWork,
  given: { number: string; id: string },
): Promise<Again | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const desk = await openDesk(tx, house, who, given.number);
    const row = desk && (await letterWithId(tx, desk.row.id, given.id));
    const letter = desk && row && (await composeKept(tx, desk, row));
    if (!desk || !row || !letter) return null;
    await audit(tx, {
      ...{ at: house.now(), serviceId: desk.row.service_id, caseId: desk.row.id, action: 'case.letter' },
      ...{ person: { id: who.memberId, name: who.name }, role: roleAtWork(who) },
      detail: { kind: row.kind, way: 'again', part: row.party_id },
    });
    return { letter, window: desk.sender.window };
  });
}

/** The letter that a row stands for, to the address that the party has now; null where he wants none by now, or the words were taken back. */
export async function composeKept(tx: Tx, desk: Desk, row: LetterToPost): Promise<Composed | null> {
  const party = desk.parties.find(({ id }) => id === row.party_id);
  if (!party || row.with_code) return null;
  const { tag, version, facts } = openKept(desk.record, row);
  const addressee = addresseeOf(desk, party, facts);
  if (!addressee || !mayWrite({ contact: addressee })) return null;
  if (!mayStillTell(desk, party, facts)) return null;
  const language = desk.languages.find((one) => one.tag === tag);
  const versions = version > 0 ? await versionsOf(tx, desk.row.service_id, row.kind, tag) : [];
  const own = templateIn(versions.find((one) => one.version === version));
  const template = templateFor(row.kind, tag, own);
  if (!language || !template) return null;
  const day = isoDay(row.made_at, desk.zone);
  return composeLetter({ facts, addressee, sender: desk.sender, language, template, day });
}

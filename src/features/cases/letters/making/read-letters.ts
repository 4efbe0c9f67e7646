import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { auditRead } from '../../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../../queries.ts';
import { type Party, partiesIn } from '../../record/parties/parties.ts';
import { type LetterRow, lettersOf } from '../queries.ts';
import type { LetterKind } from '../rules/kinds.ts';
import { type Choice, composeDraft, type Draft, draftLetter } from './draft-letter.ts';
import { type Desk, openDesk } from './open-desk.ts';

export type LettersSeen = {
  row: CaseRowRead;
  parties: Party[];
  letters: LetterRow[];
  /** What the form begins with: the party that the link named, and the letter that fits where the case is. */
  chosen: string;
  suggested: LetterKind;
};

/** The letters of a case, and whom a new one can go to; null when the case is not his. */
export function readLetters(
  house: House,
  who: AtWork,
  given: { number: string; party: string },
): Promise<LettersSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, given.number);
    const shredKey = row && (await house.keyStore.get(row.shred_key));
    if (!row || !shredKey) return null;
    const [parties, letters] = await Promise.all([
      partiesIn(tx, house, row.id, shredKey),
      lettersOf(tx, row.id),
      auditRead(tx, who, row, house.now()),
    ]);
    const chosen = parties.find(({ id }) => id === given.party) ?? parties[0];
    return { row, parties, letters, chosen: chosen?.id ?? '', suggested: suggestedFor(row) };
  });
}

function suggestedFor({ type, stage }: CaseRowRead): LetterKind {
  if (type === 'sanction' && (stage === 'assigned' || stage === 'offered')) return 'offer';
  if (stage === 'second_party_contacted' || stage === 'not_reached') return 'invitation';
  if (stage === 'agreed' || stage === 'partly_agreed') return 'agreement';
  if (stage === 'closed' || stage === 'aftercare') return 'closing';
  return stage === 'requested' || stage === 'intake' ? 'confirmation' : 'appointment';
}

export type DraftSeen = { desk: Desk; draft: Draft; letter: ReturnType<typeof composeDraft> };

/** A letter as it will read if it is made now; null when the case or the party is not there. */
export function readDraft(
  house: House,
  who: AtWork,
  given: Choice & { number: string; withCode: boolean },
): Promise<DraftSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const desk = await openDesk(tx, house, who, given.number);
    const draft = desk && (await draftLetter(tx, desk, given, house.now()));
    if (!desk || !draft) return null;
    const isToCome = given.withCode || given.kind === 'code';
    const code = isToCome ? { code: '0'.repeat(16), site: siteFor(house, draft, desk) } : undefined;
    // What may not go is not shown either: a preview can be printed.
    const letter = draft.against ? null : composeDraft(desk, draft, house.now(), code);
    return { desk, draft, letter };
  });
}

/** Where a code is typed: in the language of the letter, or in the case’s where we have no pages in it. */
export function siteFor(
  house: House,
  { language }: Pick<Draft, 'language'>,
  { row }: Pick<Desk, 'row'>,
): string {
  const own = ['nl', 'fr', 'de', 'en'].includes(language.tag) ? language.tag : row.language;
  return `${house.origin}/${own}/return`.replace(/^https?:\/\//, '');
}

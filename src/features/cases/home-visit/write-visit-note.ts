import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { visitById } from './queries.ts';

export type VisitNote = {
  /** Made where the note was written, with or without a network: the same note sent twice is one. */
  id: string;
  visit: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  on: string;
  text: string;
  readers: 'team' | 'party';
};

/** Writes what happened on a visit into its case: for the team alone, or where the party reads it with his code too. */
export async function writeVisitNote(
  house: House,
  who: AtWork,
  note: VisitNote,
): Promise<Result<null, 'not_found' | 'closed'>> {
  const visit = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    visitById(tx, { memberId: who.memberId, id: note.visit }),
  );
  if (!visit || visit.service_id !== who.service.id) return refused('not_found');
  const written = await writeEntry(house, who, {
    number: visit.number,
    id: note.id,
    place: note.readers === 'team' ? { kind: 'team' } : { kind: 'party', party: visit.party_id },
    content: { kind: 'talk', how: 'visit', on: note.on, text: note.text },
  });
  return written.ok || written.kind === 'closed' ? (written as Result<null, 'closed'>) : refused('not_found');
}

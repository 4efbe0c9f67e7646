/** What of a line matters for the one word that stands beside it. */
type Seen = {
  answered: 'agreed' | 'refused' | null;
  taken_back_at: Date | null;
  replaced: boolean;
  copies: readonly { read_at: Date | null; answered_at: Date | null; taken_back_at: Date | null }[];
};

export type LineState =
  | 'asked'
  | 'agreed'
  | 'refused'
  | 'replaced'
  | 'taken_back'
  | 'released'
  | 'read'
  | 'answered';

/** Where one wording stands, for the team. Of several copies the one that came furthest counts. */
export function lineState({ answered, taken_back_at, replaced, copies }: Seen): LineState {
  if (taken_back_at) return 'taken_back';
  if (replaced) return 'replaced';
  if (answered !== 'agreed') return answered ?? 'asked';
  if (copies.length === 0) return 'agreed';
  if (copies.some((copy) => copy.answered_at)) return 'answered';
  return copies.some((copy) => copy.read_at) ? 'read' : 'released';
}

/** Whether the team has something to do with it now: pass it on, or note what became of it. */
export const waitsForTeam = (state: LineState): boolean => state === 'agreed';

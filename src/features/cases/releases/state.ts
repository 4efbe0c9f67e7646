import type { Copy, Offer } from './rules/release.ts';

/** A row of the owner’s half as the rules see it. */
export const offerOf = (row: {
  answered: 'agreed' | 'refused' | null;
  taken_back_at: Date | null;
  replaced: boolean;
}): Offer => ({ answered: row.answered, takenBack: row.taken_back_at !== null, replaced: row.replaced });

/** A row of the receiver’s half as the rules see it. */
export const copyOf = (row: {
  read_at: Date | null;
  answered_at: Date | null;
  taken_back_at: Date | null;
}): Copy => ({
  read: row.read_at !== null,
  answered: row.answered_at !== null,
  takenAway: row.taken_back_at !== null,
});

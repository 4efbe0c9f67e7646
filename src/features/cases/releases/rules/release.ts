import { ok, type Result, refused } from '../../../../platform/result.ts';

/** The owner's half of words: what he said to them. A changed wording is another `Offer`, and replaces this one. */
export type Offer = {
  answered: 'agreed' | 'refused' | null;
  takenBack: boolean;
  replaced: boolean;
};

/** The receiver's half: a copy of the words that was handed to him. */
export type Copy = { read: boolean; answered: boolean; takenAway: boolean };

/** Where both sides stand: whether each still takes part, and may be told anything at all. */
export type Standing = { ownerTakesPart: boolean; receiverMayBeTold: boolean };

export const newOffer: Offer = { answered: null, takenBack: false, replaced: false };
export const newCopy: Copy = { read: false, answered: false, takenAway: false };

/** The owner says yes or no to exactly this wording, once. */
export function answerOffer(
  offer: Offer,
  answer: 'agreed' | 'refused',
): Result<Offer, 'answered' | 'replaced'> {
  if (offer.replaced) return refused('replaced');
  if (offer.answered !== null) return refused('answered');
  return ok({ ...offer, answered: answer });
}

/** Another wording takes this one's place, as long as nobody was handed it: that one needs a new yes. */
export function replaceOffer(
  offer: Offer,
  copies: readonly Copy[],
): Result<Offer, 'replaced' | 'taken_back' | 'released'> {
  if (offer.replaced) return refused('replaced');
  if (offer.takenBack) return refused('taken_back');
  if (copies.length > 0) return refused('released');
  return ok({ ...offer, replaced: true });
}

export type ReleaseRefused = 'no_yes' | 'taken_back' | 'replaced' | 'owner_left' | 'not_to_be_told';

/** A copy for the receiver. Nothing leaves without the yes of its owner to this very wording. */
export function releaseOffer(offer: Offer, standing: Standing): Result<Copy, ReleaseRefused> {
  if (offer.replaced) return refused('replaced');
  if (offer.takenBack) return refused('taken_back');
  if (offer.answered !== 'agreed') return refused('no_yes');
  if (!standing.ownerTakesPart) return refused('owner_left');
  return standing.receiverMayBeTold ? ok(newCopy) : refused('not_to_be_told');
}

/** The owner takes his yes back: whatever copy was not read is taken away, the others stay as they are. */
export function takeBackOffer(
  offer: Offer,
  copies: readonly Copy[],
): Result<{ offer: Offer; copies: Copy[] }, 'no_yes' | 'taken_back'> {
  if (offer.takenBack) return refused('taken_back');
  if (offer.answered !== 'agreed') return refused('no_yes');
  return ok({
    offer: { ...offer, takenBack: true },
    copies: copies.map((copy) => (copy.read ? copy : { ...copy, takenAway: true })),
  });
}

/** The receiver reads it, or is told it. From then on it cannot be taken away. */
export function readCopy(copy: Copy): Result<Copy, 'taken_away'> {
  return copy.takenAway ? refused('taken_away') : ok({ ...copy, read: true });
}

/** The receiver answers; he may think again, and then his last answer counts. */
export function answerCopy(copy: Copy): Result<Copy, 'taken_away' | 'not_read'> {
  if (copy.takenAway) return refused('taken_away');
  return copy.read ? ok({ ...copy, answered: true }) : refused('not_read');
}

/** The stages of a neighbour conflict, in the order in which a case usually passes them. */
export const stages = [
  'requested',
  'intake',
  'advised',
  'not_suitable',
  'referred_on',
  'waiting',
  'accepted',
  'proposed',
  'assigned',
  'first_party_heard',
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
  'agreed',
  'partly_agreed',
  'improved',
  'no_result',
  'aftercare',
  'on_hold',
  'withdrawn',
  'closed',
] as const;

export type Stage = (typeof stages)[number];

/** A is the first party, who asked for help; B is the second, who was asked. */
export type Side = 'A' | 'B';

/** Every stage at which the case is not closed. */
export const openStages: readonly Stage[] = stages.filter((stage) => stage !== 'closed');

/** The open stages other than the two side tracks: from these a case can be put on hold. */
export const workingStages: readonly Stage[] = openStages.filter(
  (stage) => stage !== 'on_hold' && stage !== 'withdrawn',
);

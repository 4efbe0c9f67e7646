import type { StageOf } from '../../rules/stages.ts';

/** The stages at which the first party has been offered mediation: before that there is no case for him. */
export const sinceTheOffer = [
  'offered',
  'offer_accepted',
  'offer_refused',
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
  'agreed',
  'no_result',
  'executed',
  'not_executed',
] as const satisfies readonly StageOf<'sanction'>[];

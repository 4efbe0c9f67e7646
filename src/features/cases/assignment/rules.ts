import type { Stage } from '../rules/stages.ts';

/** The stages at which a case has a team, so that one who left it can be replaced without a step of its life. */
const withTeam: readonly Stage[] = [
  'assigned',
  'offered',
  'offer_accepted',
  'offer_refused',
  'first_party_heard',
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
  'hearing',
  'gathering',
  'agreed',
  'partly_agreed',
  'improved',
  'no_result',
  'executed',
  'not_executed',
  'aftercare',
];

/** Whether a coordinator may ask mediators now, by a step or to replace one who left. */
export const mayPropose = (stage: Stage): boolean =>
  stage === 'accepted' || stage === 'proposed' || withTeam.includes(stage);

/** Whether a mediator who was asked may still join. */
export const mayJoin = (stage: Stage): boolean => stage === 'proposed' || withTeam.includes(stage);

/** Who was asked and has not refused or left. */
export const stays = (asked: { answer: string | null; ended_at: Date | null }): boolean =>
  asked.ended_at === null && (asked.answer === null || asked.answer === 'accepted');

/** Whether a step takes the case from its proposal to a stage that has no team: then nobody waits or reads any longer. */
export const endsTeam = (from: Stage, to: Stage): boolean =>
  from === 'proposed' && ['accepted', 'advised', 'not_suitable', 'referred_on'].includes(to);

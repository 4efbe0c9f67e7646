/** Every stage of every type of case, in the order in which a case usually passes them. */
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
  'on_hold',
  'withdrawn',
  'closed',
] as const;

export type Stage = (typeof stages)[number];

const withASecondParty = [
  'second_party_contacted',
  'second_party_heard',
  'second_party_refused',
  'not_reached',
  'mediating',
] as const;
const asked = ['advised', 'referred_on', 'waiting', 'partly_agreed', 'improved', 'aftercare'] as const;

/** The stages that some types of case pass and others do not; all others are common to them. */
const own = {
  neighbour: [...asked, 'first_party_heard', ...withASecondParty],
  community: [...asked, 'hearing', 'gathering'],
  sanction: [
    ...['offered', 'offer_accepted', 'offer_refused'],
    ...withASecondParty,
    ...['executed', 'not_executed'],
  ],
} as const satisfies Record<string, readonly Stage[]>;

/** Each type has its own table of steps and its own wall. */
export type CaseType = keyof typeof own;
export const caseTypes = Object.keys(own) as CaseType[];

type Own = typeof own;
export type StageOf<Type extends CaseType> = Exclude<Stage, Own[CaseType][number]> | Own[Type][number];

/** The stages of one type of case, in their order. */
export function stagesOf<Type extends CaseType>(type: Type): readonly StageOf<Type>[] {
  const ofSome = caseTypes.flatMap((one): readonly Stage[] => own[one]);
  const its: readonly Stage[] = own[type];
  return stages.filter((stage): stage is StageOf<Type> => its.includes(stage) || !ofSome.includes(stage));
}

/** A is the first party, who asked for help; B is the second, who was asked. */
export type Side = 'A' | 'B';

/** Every stage at which a case is not closed. */
export const openStages: readonly Stage[] = stages.filter((stage) => stage !== 'closed');

/** The open stages of a type other than the two side tracks: from these a case can be put on hold. */
export const workingStagesOf = (type: CaseType): readonly Stage[] =>
  stagesOf(type).filter((stage) => stage !== 'closed' && stage !== 'on_hold' && stage !== 'withdrawn');

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
  'aftercare',
  'on_hold',
  'withdrawn',
  'closed',
] as const;

export type Stage = (typeof stages)[number];

/** The stages that one type of case alone passes; all others are common to them. */
const own = {
  neighbour: [
    'first_party_heard',
    'second_party_contacted',
    'second_party_heard',
    'second_party_refused',
    'not_reached',
    'mediating',
  ],
  community: ['hearing', 'gathering'],
} as const satisfies Record<string, readonly Stage[]>;

/** Each type has its own table of steps and its own wall. */
export type CaseType = keyof typeof own;
export const caseTypes = Object.keys(own) as CaseType[];

type Own = typeof own;
export type StageOf<Type extends CaseType> = Exclude<Stage, Own[Exclude<CaseType, Type>][number]>;

/** The stages of one type of case, in their order. */
export function stagesOf<Type extends CaseType>(type: Type): readonly StageOf<Type>[] {
  const others = caseTypes.filter((other) => other !== type).flatMap((other): readonly Stage[] => own[other]);
  return stages.filter((stage): stage is StageOf<Type> => !others.includes(stage));
}

/** A is the first party, who asked for help; B is the second, who was asked. */
export type Side = 'A' | 'B';

/** Every stage at which a case is not closed. */
export const openStages: readonly Stage[] = stages.filter((stage) => stage !== 'closed');

/** The open stages of a type other than the two side tracks: from these a case can be put on hold. */
export const workingStagesOf = (type: CaseType): readonly Stage[] =>
  stagesOf(type).filter((stage) => stage !== 'closed' && stage !== 'on_hold' && stage !== 'withdrawn');

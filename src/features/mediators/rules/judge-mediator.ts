import type { CaseFacts, MediatorFacts, PairingSettings, Place, RuleName } from './mediator-facts.ts';

/** Why somebody should not get the case; `mediatorId` is null where it is the team that fails. */
export type Veto = { rule: RuleName; mediatorId: string | null; overridable: boolean };

export type ReasonCode =
  | Exclude<RuleName, 'acquaintance'>
  | 'speaks'
  | 'has_skill'
  | 'as_asked'
  | 'recent_cases'
  | 'travel'
  | 'mixed_as_asked'
  | 'all_languages'
  | 'worked_together'
  | 'new_beside_experienced';

/** What speaks for (weight above 0) or against somebody, as a code with its arguments, never as text. */
export type Reason = {
  code: ReasonCode;
  weight: number;
  mediatorId: string | null;
  args: Record<string, string | number>;
};

/** A rule that the service made soft still counts, heavily. */
const softRule = -10;
const weights = { speaks: 5, has_skill: 3, as_asked: 2, recent_case: -1, km: -0.2, farthest: -6 } as const;

/**
 * What the rules say of one mediator for one case, whoever else is there: `vetoes` by the hard rules of the service,
 * `reasons` for and against, and their sum as `score`.
 */
export function judgeMediator(mediator: MediatorFacts, facts: CaseFacts, settings: PairingSettings) {
  const broken = brokenRules(mediator, facts);
  const vetoes = broken
    .filter((rule) => isHard(rule, settings))
    .map((rule): Veto => ({ rule, mediatorId: mediator.id, overridable: rule !== 'acquaintance' }));
  const soft = broken.filter((rule) => rule !== 'acquaintance' && !isHard(rule, settings));
  const reasons: Reason[] = [
    ...soft.map((code) => ({
      code: code as ReasonCode,
      weight: softRule,
      mediatorId: mediator.id,
      args: {},
    })),
    ...wishes(mediator, facts),
  ];
  return { vetoes, reasons, score: scoreOf(reasons) };
}

export const scoreOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, reason) => sum + reason.weight, 0);

/** Whether this service holds the rule to be hard; acquaintance always is. */
export function isHard(rule: RuleName, settings: PairingSettings): boolean {
  return rule === 'acquaintance' || settings.hardRules[rule];
}

function brokenRules(mediator: MediatorFacts, facts: CaseFacts): RuleName[] {
  const broken: Record<Exclude<RuleName, 'nobody_experienced'>, boolean> = {
    acquaintance: mediator.acquainted,
    own_street: facts.homes.some((home) => isSameStreet(home, mediator.home)),
    own_district: facts.homes.some((home) => isSame(home.district, mediator.home.district)),
    inactive: !mediator.active,
    untrained: !mediator.trained,
    no_agreement: !mediator.agreementSigned,
    no_record_check: !mediator.recordCheckValid,
    full: mediator.openCases >= mediator.maxOpenCases,
  };
  return (Object.keys(broken) as (keyof typeof broken)[]).filter((rule) => broken[rule]);
}

const isSame = (a: string | null, b: string | null): boolean => Boolean(a) && a === b;

const isSameStreet = (a: Place, b: Place): boolean =>
  isSame(a.street, b.street) && isSame(a.municipality, b.municipality);

function wishes(mediator: MediatorFacts, facts: CaseFacts): Reason[] {
  const reason = (code: ReasonCode, weight: number, args: Reason['args'] = {}): Reason => ({
    code,
    weight,
    mediatorId: mediator.id,
    args,
  });
  const reasons = [
    ...shared(facts.languages, mediator.languages).map((language) =>
      reason('speaks', weights.speaks, { language }),
    ),
    ...shared(facts.skills, mediator.skills).map((skill) =>
      reason('has_skill', weights.has_skill, { skill }),
    ),
    reason('recent_cases', weights.recent_case * mediator.recentCases, { count: mediator.recentCases }),
  ];
  if (facts.genderWish !== null && facts.genderWish === mediator.gender)
    reasons.push(reason('as_asked', weights.as_asked, { gender: facts.genderWish }));
  if (mediator.distanceKm !== null) {
    const km = Math.round(mediator.distanceKm);
    reasons.push(reason('travel', Math.max(weights.farthest, weights.km * km), { km }));
  }
  return reasons;
}

const shared = (asked: readonly string[], had: readonly string[]): string[] =>
  [...new Set(asked)].filter((one) => had.includes(one));

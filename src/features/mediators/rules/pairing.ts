import { ok, type Result, refused } from '../../../platform/result.ts';
import { isHard, judgeMediator, type Reason, scoreOf, type Veto } from './judge-mediator.ts';
import type { CaseFacts, MediatorFacts, PairingSettings } from './mediator-facts.ts';

/** A team that the rules allow, best first; `reasons` are codes with arguments for the page to put in words. */
export type Suggestion = { mediatorIds: string[]; score: number; reasons: Reason[] };

type Judged = { mediator: MediatorFacts; reasons: Reason[]; score: number };

const teamWeights = {
  mixed_as_asked: 3,
  all_languages: 3,
  worked_together: 1,
  new_beside_experienced: 1,
} as const;
const softInexperience = -10;
/** Of so many candidates at most are teams of three made; pairs are made of all. */
const candidatesForThree = 40;

/** The best teams for a case, of the size that the service works with. The same facts always give the same order. */
export function suggestPairs(
  mediators: readonly MediatorFacts[],
  facts: CaseFacts,
  settings: PairingSettings,
  limit = 5,
): Suggestion[] {
  const candidates = mediators
    .map((mediator) => ({ mediator, ...judgeMediator(mediator, facts, settings) }))
    .filter((judged) => judged.vetoes.length === 0)
    .sort(byScoreThenId);
  return teamsOf(settings.mediatorsPerCase === 3 ? best(candidates) : candidates, settings.mediatorsPerCase)
    .filter((team) => teamVetoes(team, settings).length === 0)
    .map((team) => suggestion(team, facts))
    .sort((a, b) => b.score - a.score || compare(a.mediatorIds.join(), b.mediatorIds.join()))
    .slice(0, limit);
}

export type PairRefused = 'acquaintance' | 'wrong_number' | 'same_mediator_twice' | 'not_a_mediator';

/**
 * Whether the coordinator may choose these mediators. `toOverride` lists the vetoes that he may set aside, each to be
 * recorded with his reason; a declared acquaintance is refused whatever he says (`detail.mediatorId`).
 */
export function checkPair(
  chosen: readonly string[],
  mediators: readonly MediatorFacts[],
  facts: CaseFacts,
  settings: PairingSettings,
): Result<{ toOverride: Veto[] }, PairRefused> {
  if (new Set(chosen).size !== chosen.length) return refused('same_mediator_twice');
  if (chosen.length !== settings.mediatorsPerCase)
    return refused('wrong_number', { wanted: settings.mediatorsPerCase, chosen: chosen.length });
  const team = mediators.filter((mediator) => chosen.includes(mediator.id));
  if (team.length !== chosen.length) return refused('not_a_mediator');
  const vetoes = team.flatMap((mediator) => judgeMediator(mediator, facts, settings).vetoes);
  const known = vetoes.find((veto) => !veto.overridable);
  if (known) return refused('acquaintance', { mediatorId: known.mediatorId ?? '' });
  return ok({
    toOverride: [
      ...vetoes,
      ...teamVetoes(
        team.map((mediator) => ({ mediator })),
        settings,
      ),
    ],
  });
}

function teamVetoes(team: readonly { mediator: MediatorFacts }[], settings: PairingSettings): Veto[] {
  if (!isHard('nobody_experienced', settings) || hasExperience(team)) return [];
  return [{ rule: 'nobody_experienced', mediatorId: null, overridable: true }];
}

const hasExperience = (team: readonly { mediator: MediatorFacts }[]): boolean =>
  team.some(({ mediator }) => mediator.experienced);

function suggestion(team: readonly Judged[], facts: CaseFacts): Suggestion {
  const together = teamReasons(
    team.map((judged) => judged.mediator),
    facts,
  );
  const inexperienced: Reason[] = hasExperience(team)
    ? []
    : [{ code: 'nobody_experienced', weight: softInexperience, mediatorId: null, args: {} }];
  const reasons = [...together, ...inexperienced, ...team.flatMap((judged) => judged.reasons)];
  return { mediatorIds: team.map((judged) => judged.mediator.id), score: scoreOf(reasons), reasons };
}

function teamReasons(team: readonly MediatorFacts[], facts: CaseFacts): Reason[] {
  if (team.length < 2) return [];
  const spoken = new Set(team.flatMap((mediator) => mediator.languages));
  const genders = new Set(team.map((mediator) => mediator.gender));
  const experienced = team.filter((mediator) => mediator.experienced).length;
  const holds: Record<keyof typeof teamWeights, boolean> = {
    mixed_as_asked: facts.genderWish === 'mixed' && genders.has('f') && genders.has('m'),
    all_languages: facts.languages.length > 1 && facts.languages.every((language) => spoken.has(language)),
    worked_together: team.some((a) => team.some((b) => a.workedWith.includes(b.id))),
    new_beside_experienced: experienced > 0 && experienced < team.length,
  };
  return (Object.keys(holds) as (keyof typeof holds)[])
    .filter((code) => holds[code])
    .map((code) => ({ code, weight: teamWeights[code], mediatorId: null, args: {} }));
}

// The best few, but always somebody experienced among them, or there would be no team to suggest.
function best(candidates: readonly Judged[]): Judged[] {
  const few = candidates.slice(0, candidatesForThree);
  if (hasExperience(few)) return few;
  return [...few, ...candidates.filter((judged) => judged.mediator.experienced).slice(0, 3)];
}

function teamsOf<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((one, i) => teamsOf(all.slice(i + 1), size - 1).map((others) => [one, ...others]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byScoreThenId = (a: Judged, b: Judged): number =>
  b.score - a.score || compare(a.mediator.id, b.mediator.id);

import type { Moment } from '../tables.ts';
import type { Form } from './questions.ts';

/** One step of a case, as far as it matters here: where it led, and when. */
export type Step = { to: string; at: Date };
export type CaseSteps = { type: string; withdrawnBy: 'A' | 'B' | 'both' | null; steps: readonly Step[] };
export type AskedParty = { side: 'first' | 'second' | 'other'; standing: string | null };

/** After these a party has what was agreed in hand, or is told that it is over: by then the question tells him nothing new. */
const ends = ['agreed', 'partly_agreed', 'closed'];

/**
 * Which form suits a party, or none. It depends on his own part alone, so that what he is asked says nothing of the other:
 * who was heard is asked everything, who only asked and was advised a little, who refused, was not reached or drew back nothing.
 */
export function formFor(of: CaseSteps, { side, standing }: AskedParty): Form | null {
  // Whoever was offered mediation instead of a sanction answers to an officer: he is not asked for his opinion.
  if (of.type === 'sanction') return null;
  if (standing !== null && side !== 'first')
    return standing === 'heard' || standing === 'taking_part' ? 'whole' : null;
  if (of.withdrawnBy === 'both' || of.withdrawnBy === (side === 'first' ? 'A' : 'B')) return null;
  if (side === 'first') return led(of, ['first_party_heard', 'hearing']) ? 'whole' : 'short';
  const answers = ['second_party_heard', 'second_party_refused', 'not_reached'];
  const last = led(of, answers);
  return last?.to === 'second_party_heard' ? 'whole' : null;
}

/** At which moments a party can be asked by now, and since when. After aftercare the first moment has passed. */
export function momentOf(of: CaseSteps): { moment: Moment; since: Date } | null {
  const aftercare = led(of, ['aftercare']);
  if (aftercare) return { moment: 'aftercare', since: aftercare.at };
  const end = led(of, ends);
  return end ? { moment: 'closing', since: end.at } : null;
}

/** The longest that a question waits, and how long it is worth sending at all, in days. */
const longest = 3;
const tooLate = 30;
const day = 24 * 3_600_000;

/**
 * Whether to ask in today’s run. Each day up to the third is as likely as the others, so that nobody can tell from the day of
 * a message when the case ended. `chance` is from 0 up to 1.
 */
export function isDue(since: Date, now: Date, chance: number): boolean {
  const age = Math.floor((now.getTime() - since.getTime()) / day);
  if (age < 0 || age > tooLate) return false;
  return age >= longest || chance < 1 / (longest + 1 - age);
}

/** The last step that led to one of these. */
const led = ({ steps }: CaseSteps, to: readonly string[]): Step | undefined =>
  steps.filter((step) => to.includes(step.to)).sort((a, b) => b.at.getTime() - a.at.getTime())[0];

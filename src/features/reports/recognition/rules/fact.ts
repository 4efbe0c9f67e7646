/** What the work itself shows, as a word of the texts with what stands in it. */
export type FactKey =
  | 'sealed'
  | 'followed_up'
  | 'trained'
  | 'yearly_hours'
  | 'supervised'
  | 'per_case'
  | 'free_said'
  | 'public_page'
  | 'registered'
  | 'year_report'
  | 'evaluated'
  | 'coordinators'
  | 'agreements'
  | 'handlers'
  | 'signed'
  | 'record_checks'
  | 'charter'
  | 'accredited'
  | 'hours';

export type Fact = {
  key: FactKey;
  /** Enough to be evidence; a fact that is not is shown as what is lacking. */
  enough: boolean;
  /** `YYYY-MM-DD`; null for as long as the work goes on like this. */
  until: string | null;
  /** The last day on which it is enough if nobody does anything more; null where none is in sight. */
  lasts: string | null;
  count: number | null;
  of: number | null;
};

/** What rests on the work of the last months, and goes on by itself where the work does. */
const rolling: readonly FactKey[] = ['followed_up', 'registered', 'yearly_hours', 'supervised'];
export const isRolling = (key: FactKey): boolean => rolling.includes(key);

// Counts of residents’ cases; the others count members, partners and fields of the public page.
const ofCases: readonly FactKey[] = ['followed_up', 'registered'];
// Of few people, a count less than all says something of one of them.
const ofPeople: readonly FactKey[] = [
  ...(['trained', 'yearly_hours', 'supervised', 'signed', 'record_checks', 'accredited', 'hours'] as const),
];

/**
 * A fact as somebody outside the service may see it. How many cases there were is told by published reports alone: they are safe
 * beside each other, and a count of other months beside them would not be. Of people a count that is small, or leaves a small
 * rest, is hidden.
 */
export function safeFact<F extends Omit<Fact, 'lasts'>>(fact: F, smallest: number): F {
  const { count, of } = fact;
  if (ofCases.includes(fact.key)) return { ...fact, count: null, of: null };
  if (count === null || !ofPeople.includes(fact.key)) return fact;
  const small = (n: number) => n > 0 && n < smallest;
  const rest = of === null ? 0 : of - count;
  // That it is all of them tells nothing of one alone, so of people all is said, even when they are few.
  if (of !== null && of > 0 && rest === 0) return { ...fact, count: null, of: null };
  return small(count) || small(rest) || (of !== null && small(of))
    ? { ...fact, count: null, of: null }
    : fact;
}

/** What the work itself shows, as a word of the texts with what stands in it. */
export type FactKey =
  | 'sealed'
  | 'followed_up'
  | 'trained'
  | 'per_case'
  | 'free_said'
  | 'public_page'
  | 'registered'
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
  count: number | null;
  of: number | null;
};

// Counts of residents’ cases; the others count members, partners and fields of the public page.
const ofCases: readonly FactKey[] = ['followed_up', 'registered'];
// Of few people, a count less than all says something of one of them.
const ofPeople: readonly FactKey[] = ['trained', 'signed', 'record_checks', 'accredited', 'hours'];

/** A fact as somebody outside the service may see it: a count that is small, or leaves a small rest, is hidden. */
export function safeFact(fact: Fact, smallest: number): Fact {
  const { count, of } = fact;
  if (count === null || !(ofCases.includes(fact.key) || ofPeople.includes(fact.key))) return fact;
  const small = (n: number) => n > 0 && n < smallest;
  const rest = of === null ? 0 : of - count;
  // That it is all of them tells nothing of one alone, so of people all is said, even when they are few.
  if (ofPeople.includes(fact.key) && of !== null && of > 0 && rest === 0)
    return { ...fact, count: null, of: null };
  return small(count) || small(rest) || (of !== null && small(of))
    ? { ...fact, count: null, of: null }
    : fact;
}

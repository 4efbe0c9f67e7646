import type { Entry, Fact } from '../entry.ts';

/** How long ago somebody last confirmed a fact: at most six months, at most twelve, longer, or never. */
export const ages = ['fresh', 'ageing', 'old', 'never'] as const;
export type Age = (typeof ages)[number];

/** How fresh a fact is: `fresh` until six months after its last confirmation, `ageing` until twelve. */
export function freshnessOf(fact: Pick<Fact, 'confirmed'>, now: Date): Age {
  if (!fact.confirmed) return 'never';
  const confirmed = Date.parse(fact.confirmed.at);
  const days = (now.getTime() - confirmed) / 86_400_000;
  // The calendar is asked only near the border: six months have 181 to 184 days, twelve 365 or 366.
  if (days <= 181 || (days <= 185 && now <= monthsAfter(confirmed, 6))) return 'fresh';
  return days <= 365 || (days <= 367 && now <= monthsAfter(confirmed, 12)) ? 'ageing' : 'old';
}

export type Share = { facts: number; fresh: number };

/** How many facts these entries have, and how many of them are fresh; `share` is 0 to 1, and null where there is no fact. */
export function shareFresh(
  entries: readonly Pick<Entry, 'facts'>[],
  now: Date,
): Share & { share: number | null } {
  let [facts, fresh] = [0, 0];
  for (const entry of entries)
    for (const fact of Object.values(entry.facts)) {
      facts += 1;
      if (freshnessOf(fact, now) === 'fresh') fresh += 1;
    }
  return { facts, fresh, share: facts === 0 ? null : fresh / facts };
}

/** The same day of a later month, or its last day where it is shorter: six months after 31 August is 28 February. */
function monthsAfter(moment: number, months: number): Date {
  const from = new Date(moment);
  const day = new Date(moment);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(from.getUTCDate(), last));
  return day;
}

import type { Entry } from '../../entries/entry.ts';
import { probedValue } from './marks.ts';
import type { ProbedFact } from './queries.ts';
import { silentSince } from './rules/count-failures.ts';
import { phoneLooksRight } from './rules/phone-form.ts';

/** A fact that did not answer the last time; `marked` when everybody is told. */
export type FailingFact = ProbedFact & { entry: Entry; marked: boolean };

/** What failed, the longest silence first; only what still stands there as it was asked. */
export function failingFacts(entries: readonly Entry[], probed: readonly ProbedFact[]): FailingFact[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return probed
    .flatMap((one) => {
      const entry = byId.get(one.entryId);
      if (!entry || one.failures === 0 || probedValue(entry, one.field) !== one.value) return [];
      return [{ ...one, entry, marked: silentSince(one, one.value) !== null }];
    })
    .sort((a, b) => (a.failingSince?.getTime() ?? 0) - (b.failingSince?.getTime() ?? 0));
}

/** Entries of which the telephone number cannot be dialled as it is written. */
export const oddPhones = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ facts, country }) => facts.phone && !phoneLooksRight(facts.phone.value, country));

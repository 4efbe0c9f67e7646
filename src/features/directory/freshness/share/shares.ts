import type { Directory } from '../../directory.ts';
import { type Entry, type Origin, origins } from '../../entries/entry.ts';
import { type FieldName, fieldNames } from '../../entries/fields.ts';
import { type Age, freshnessOf, type Share } from '../../entries/rules/freshness.ts';

/** How many facts are fresh: in all, by country, by field, and by who said them. Fields and origins without a fact are left out. */
export type Shares = {
  services: number;
  all: Share;
  ages: Record<Age, number>;
  countries: { of: Entry['country']; share: Share }[];
  fields: { of: FieldName; share: Share }[];
  origins: { of: Origin; share: Share }[];
};

const reckoned = new WeakMap<Directory, { hour: number; shares: Shares }>();

/** The shares of what the public sees of the directory, reckoned once an hour and after each change of it. */
export function sharesNow(directory: Directory, now: Date): Shares {
  const hour = Math.floor(now.getTime() / 3_600_000);
  const have = reckoned.get(directory);
  if (have?.hour === hour) return have.shares;
  const shares = sharesOf(directory.listed, now);
  reckoned.set(directory, { hour, shares });
  return shares;
}

export function sharesOf(entries: readonly Pick<Entry, 'country' | 'facts'>[], now: Date): Shares {
  const all = { facts: 0, fresh: 0 };
  const ages = { fresh: 0, ageing: 0, old: 0, never: 0 };
  const [countries, fields, by] = [counts<Entry['country']>(), counts<FieldName>(), counts<Origin>()];
  for (const entry of entries)
    for (const field of fieldNames) {
      const fact = entry.facts[field];
      if (!fact) continue;
      const age = freshnessOf(fact, now);
      ages[age] += 1;
      for (const share of [all, countries.of(entry.country), fields.of(field), by.of(fact.by)]) {
        share.facts += 1;
        if (age === 'fresh') share.fresh += 1;
      }
    }
  return {
    ...{ services: entries.length, all, ages },
    ...{ countries: countries.in(['be', 'nl']), fields: fields.in(fieldNames), origins: by.in(origins) },
  };
}

/** Shares by key, made as they are asked for; `in` gives those that were, in this order. */
function counts<Key>() {
  const shares = new Map<Key, Share>();
  return {
    of(key: Key): Share {
      const share = shares.get(key) ?? { facts: 0, fresh: 0 };
      shares.set(key, share);
      return share;
    },
    in(order: readonly Key[]): { of: Key; share: Share }[] {
      return order.flatMap((of) => {
        const share = shares.get(of);
        return share ? [{ of, share }] : [];
      });
    },
  };
}

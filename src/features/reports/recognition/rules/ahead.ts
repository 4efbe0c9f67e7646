import type { Fact } from './fact.ts';
import { isRolling } from './fact.ts';
import { monthsAfter, pieceOfWork } from './standing.ts';

type Piece = { words: string; expires_on: string };
type Criterion<K extends string> = {
  key: K;
  inUse: boolean;
  facts: readonly Fact[];
  evidence: readonly Piece[];
};
type Certificate = { number: string; valid_until: string };

/** Something that no longer holds after its last day, `YYYY-MM-DD`. */
export type Ending<K extends string> = {
  last: string;
  /** Null for a certificate, which is of all. */
  criterion: K | null;
  what:
    | { kind: 'fact'; fact: Fact }
    | { kind: 'evidence'; words: string }
    | { kind: 'certificate'; number: string };
  /** It stays by itself where the work goes on as it does. */
  goesOn: boolean;
  /** Something else shows the same criterion the day after. */
  other: boolean;
};

/** What ends within twelve months if nobody does anything, the first first. */
export function endingsOf<K extends string>(
  { criteria, certificates }: { criteria: readonly Criterion<K>[]; certificates: readonly Certificate[] },
  today: string,
): Ending<K>[] {
  const soon = (day: string | null): day is string =>
    day !== null && day >= today && day <= monthsAfter(today, 12);
  const endings = criteria.filter(({ inUse }) => inUse).flatMap((one) => endingsAt(one, soon));
  const newest = certificates
    .map(({ valid_until }) => valid_until)
    .sort()
    .at(-1);
  const ofCertificates = certificates
    .filter(({ valid_until }) => soon(valid_until) && valid_until === newest)
    .map(
      ({ number, valid_until }): Ending<K> => ({
        ...{ last: valid_until, criterion: null, what: { kind: 'certificate', number } },
        ...{ goesOn: false, other: false },
      }),
    );
  return [...endings, ...ofCertificates].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}

function endingsAt<K extends string>(
  one: Criterion<K>,
  soon: (day: string | null) => day is string,
): Ending<K>[] {
  const { key: criterion, facts, evidence } = one;
  const shown = facts.filter(({ enough }) => enough);
  const later = (last: string) => evidence.some(({ expires_on }) => expires_on > last);
  const work = (last: string) => pieceOfWork(facts).some(({ until }) => until === null || until > last);
  return [
    ...shown.flatMap((fact) =>
      soon(fact.lasts)
        ? [
            {
              ...{ last: fact.lasts, criterion, what: { kind: 'fact', fact } as const },
              ...{ goesOn: isRolling(fact.key), other: later(fact.lasts) },
            },
          ]
        : [],
    ),
    ...evidence.flatMap(({ words, expires_on: last }) =>
      soon(last)
        ? [
            {
              last,
              criterion,
              what: { kind: 'evidence', words } as const,
              goesOn: false,
              other: later(last) || work(last),
            },
          ]
        : [],
    ),
  ];
}

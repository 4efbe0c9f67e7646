/** Until when a piece of evidence holds: a day as `YYYY-MM-DD`, or `null` for as long as the work goes on like this. */
export type Piece = { until: string | null };

export type Standing =
  | { kind: 'missing' }
  /** The work shows some of it, not all. */
  | { kind: 'partly' }
  | { kind: 'expired'; on: string }
  /** It holds, and no longer than a year from now. */
  | { kind: 'expires'; on: string }
  | { kind: 'holds'; until: string | null };

/** Where a criterion stands on a day: its longest piece counts, and gaps are told a year ahead. */
export function standingOf(pieces: readonly Piece[], today: string): Standing {
  if (pieces.length === 0) return { kind: 'missing' };
  if (pieces.some(({ until }) => until === null)) return { kind: 'holds', until: null };
  const last =
    pieces
      .flatMap(({ until }) => until ?? [])
      .sort()
      .at(-1) ?? '';
  if (last < today) return { kind: 'expired', on: last };
  return last <= monthsAfter(today, 12) ? { kind: 'expires', on: last } : { kind: 'holds', until: last };
}

/** What the work shows is one piece, as long as the first of its facts lasts, and none where one of them is not enough. */
export function pieceOfWork(facts: readonly { enough: boolean; until: string | null }[]): Piece[] {
  if (facts.length === 0 || facts.some(({ enough }) => !enough)) return [];
  return [{ until: facts.flatMap(({ until }) => until ?? []).sort()[0] ?? null }];
}

/** So many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = [0, 5, 8].map((at, index) => Number(day.slice(at, index === 0 ? 4 : at + 2)));
  const first = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date ?? 1, last));
  return first.toISOString().slice(0, 10);
}

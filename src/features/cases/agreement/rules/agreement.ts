import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AgreementText, LineOf } from '../../record/content.ts';
import type { CaseType } from '../../rules/stages.ts';
import { canBeFollowed } from '../../sanction/rules/repair.ts';

/** One version of an agreement as its state matters: concluded ones hold, replaced ones no longer do. */
export type Version = { concluded: boolean; replaced: boolean };

export const mostLines = 12;

/** The parties may read and sign it: there is something in it, and in a sanction mediation a repair with its last day. */
export function mayOffer(
  lines: readonly AgreementText[],
  type: CaseType = 'neighbour',
): Result<null, 'no_lines' | 'repair_and_day'> {
  if (!lines.some(({ what }) => what.trim() !== '')) return refused('no_lines');
  return type === 'sanction' && !canBeFollowed(lines) ? refused('repair_and_day') : ok(null);
}

/** A party signs the version that lies before him, once. */
export function maySign(
  version: Version,
  signed: readonly string[],
  party: string,
): Result<null, 'concluded' | 'replaced' | 'signed'> {
  if (version.replaced) return refused('replaced');
  if (version.concluded) return refused('concluded');
  return signed.includes(party) ? refused('signed') : ok(null);
}

/** The agreement holds once all who take part have signed this very version. */
export function mayConclude(
  version: Version,
  takingPart: readonly string[],
  signed: readonly string[],
): Result<null, 'concluded' | 'replaced' | 'not_all_signed'> {
  if (version.replaced) return refused('replaced');
  if (version.concluded) return refused('concluded');
  const all = takingPart.length > 1 && takingPart.every((party) => signed.includes(party));
  return all ? ok(null) : refused('not_all_signed');
}

type Line = { who: LineOf; what: string; by: string; agreement?: string };

/** The lines that hold now: those of the agreement that was concluded last, or those that were noted without one. */
export function currentLines<T extends { content: Line; writtenAt: Date }>(lines: readonly T[]): T[] {
  const last = lines
    .filter(({ content }) => content.agreement)
    .toSorted((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime())
    .at(-1)?.content.agreement;
  return lines.filter(({ content }) => content.agreement === last);
}

/** Accepted words as lines of a draft: who said them does them. What the draft holds already stays as it is. */
export function withAccepted(
  draft: readonly AgreementText[],
  accepted: readonly (AgreementText & { words: string })[],
): AgreementText[] {
  const taken = new Set(draft.map(({ words }) => words));
  return [...draft, ...accepted.filter(({ words }) => !taken.has(words))].slice(0, mostLines);
}

import { centsIn } from '../../cost/rules/money.ts';
import { kindOf, type PilotIndicator } from './progress.ts';

/** A target as it is kept, from what was typed: a share in per cent, a count, or cents. Null when it can be none of these. */
export function targetIn(indicator: PilotIndicator, typed: string): bigint | null {
  const kind = kindOf(indicator);
  if (kind === 'cost') return centsIn(typed);
  const whole = /^(\d{1,6})\s*%?$/.exec(typed.replace(/[\u00a0\u202f]/g, ' '))?.[1];
  if (whole === undefined) return null;
  const target = BigInt(whole);
  return kind === 'share' && target > 100n ? null : target;
}

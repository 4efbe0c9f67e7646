export type AgreementState = 'in_force' | 'later' | 'over' | 'ended' | 'replaced';

/** Where an agreement stands on a day (`YYYY-MM-DD`); `inForce` is the id of the one that counts that day. */
export function stateOf(
  agreement: { id: string; from_on: string; until_on: string | null; ended_at: Date | null },
  inForce: string | undefined,
  day: string,
): AgreementState {
  if (agreement.ended_at) return 'ended';
  if (agreement.until_on && agreement.until_on < day) return 'over';
  if (agreement.from_on > day) return 'later';
  return agreement.id === inForce ? 'in_force' : 'replaced';
}

/** Whether something can still be changed about an agreement in this state. */
export const isOpen = (state: AgreementState): boolean => state === 'in_force' || state === 'later';

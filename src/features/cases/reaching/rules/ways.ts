import type { Contact } from '../../record/contact.ts';

/** The ways by which something can come to a party. */
export const waysToReach = ['mail', 'sms', 'letter', 'phone'] as const;
export type WayToReach = (typeof waysToReach)[number];

type Reachable = Pick<Contact, 'email' | 'phone' | 'street' | 'rules'>;

/**
 * By which ways a party may be reached: those that he did not forbid and for which there is an address. Who must never be
 * rung gets no SMS either: both light up the same telephone. Who asked to be left alone is reached by none.
 */
export function waysTo({ email, phone, street, rules }: Reachable): WayToReach[] {
  if (rules.leaveAlone) return [];
  const may: Record<WayToReach, boolean> = {
    mail: email !== '' && !rules.noMail,
    sms: phone !== '' && !rules.neverRing,
    letter: street !== '' && !rules.noLetters,
    phone: phone !== '' && !rules.neverRing,
  };
  return waysToReach.filter((way) => may[way]);
}

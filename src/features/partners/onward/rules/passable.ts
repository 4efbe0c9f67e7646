import type { Contact } from '../../../cases/record/contact.ts';
import type { PartnerKind } from '../../kinds.ts';

/** What may be passed on of somebody: his contact data, and a summary that he knows word for word. Never his story. */
export const onwardItems = ['name', 'address', 'phone', 'email', 'summary'] as const;
export type OnwardItem = (typeof onwardItems)[number];

/**
 * What can be passed on of him: what is known, save what would get him rung or written to against his own rules. Nothing of
 * who asked to be left alone.
 */
export function passable(contact: Contact): OnwardItem[] {
  const { rules } = contact;
  if (rules.leaveAlone) return [];
  const there: Record<OnwardItem, boolean> = {
    name: contact.name !== '',
    address: contact.street !== '',
    phone: contact.phone !== '' && !rules.neverRing,
    email: contact.email !== '' && !rules.noMail,
    summary: true,
  };
  return onwardItems.filter((item) => there[item]);
}

/** That somebody goes to such an organisation tells nothing of health, guilt or need, so its name may stand in clear. */
const harmless: readonly PartnerKind[] = [
  'housing',
  'town_hall',
  'mayor',
  'community',
  'school',
  'private_landlord',
  'neighbourhood_network',
];

export const mayStandInClear = (kind: PartnerKind): boolean => harmless.includes(kind);

import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { queueSms } from '../../../platform/sms/queue-sms.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { Contact } from '../record/contact.ts';
import type { Party } from '../record/parties/parties.ts';
import { insertReached, placeOfParty } from './queries.ts';
import { dressed } from './rules/dress.ts';
import { type WayToReach, waysTo } from './rules/ways.ts';
import { senderOf } from './sender/queries.ts';

type Sender = Pick<House, 'installationKey' | 'now' | 'sms'>;
/** By which way it went. */
export type Reached = 'mail' | 'sms' | 'nobody';

type ToReach = {
  serviceId: string;
  party: Pick<Party, 'id' | 'contact'>;
  /** Neutral, in the party’s language: no name, no case number, no word of mediation, nothing of another party. */
  message: { subject: string; text: string };
  /** What kind of message it is, as the slice calls it: `news`, `appointment_reminder`. It stands in clear. */
  purpose: string;
  /** Which ways are tried, in this order; both, the mail first, when nothing is said. */
  by?: readonly ('mail' | 'sms')[];
};

/**
 * The only way by which a message goes to a party. His contact rules hold here and nowhere else: the answer says by which
 * way it went, or `nobody` when he allows none, has no address, or must not yet know that there is a case. Needs a viewer
 * who may see the party; it writes down that he was told, when and by which way, and never what.
 */
export async function reachParty(
  tx: Tx,
  house: Sender,
  { serviceId, party, message, purpose, by = ['mail', 'sms'] }: ToReach,
): Promise<Reached> {
  const allowed = by.filter((way) => waysTo(party.contact).includes(way));
  const place = allowed.length > 0 ? await placeOfParty(tx, party.id) : null;
  if (!place?.mayKnow) return 'nobody';
  const service = await senderOf(tx, serviceId);
  const nameless = party.contact.rules.nameless ?? false;
  for (const way of allowed) {
    const words = dressed(message, service, { nameless, signed: way === 'mail' });
    if (!(await queued(tx, house, way, { serviceId, party, message: words, purpose }))) continue;
    const { caseId } = place;
    await noteReached(tx, house, { partyId: party.id, caseId, serviceId, way, purpose });
    return way;
  }
  return 'nobody';
}

/** Puts it in the outbox of a way; false where that way does not work here. */
async function queued(
  tx: Tx,
  house: Sender,
  way: 'mail' | 'sms',
  given: Required<Omit<ToReach, 'by'>>,
): Promise<boolean> {
  const { serviceId, party, message, purpose } = given;
  const { email, phone } = party.contact;
  const about = party.id;
  if (way === 'sms') return queueSms(tx, house, { to: phone, text: message.text, purpose, serviceId, about });
  await queueMail(tx, house, { to: email, ...message, purpose, serviceId, about });
  return true;
}

/** Whether a letter may go to the party’s address. */
export const mayWrite = ({ contact }: { contact: Contact }): boolean => waysTo(contact).includes('letter');

/** Writes down that a party was told something: by the gate itself, and by who prints a letter or rings. */
export async function noteReached(
  tx: Tx,
  house: Pick<House, 'now'>,
  told: { partyId: string; caseId: string; serviceId: string; way: WayToReach; purpose: string },
): Promise<void> {
  await insertReached(tx, { id: randomId(), at: house.now(), ...told });
}

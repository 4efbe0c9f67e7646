import { subKey } from '../../../../platform/vault/installation-key.ts';
import { keyedHash } from '../../../../platform/vault/keyed-hash.ts';
import { folded } from '../../../cases/record/contact.ts';
import type { ReferredPerson } from '../person.ts';
import type { Resident } from '../send-referral.ts';

/** By what somebody is taken for the same: his name with his telephone number, and his name with his address. */
export function sameAs({ name, phone, email, street, house, postcode, place }: Resident): string[] {
  const number = numberOf(phone);
  const ways = [
    number && `phone ${number}`,
    street && `address ${folded(`${postcode || place} ${street} ${house}`)}`,
    email && `mail ${email.toLowerCase()}`,
  ];
  return ways.filter((way) => way !== '').map((way) => `${folded(name)} ${way}`);
}

/** By what a row is taken for somebody who was sent already, by whatever way: his own list says no more of him. */
export function sameAsSent({ name, phone, email, address }: ReferredPerson): string[] {
  const where = folded(address);
  const ways = [
    numberOf(phone) && `phone ${numberOf(phone)}`,
    where && `address ${where}`,
    email && `mail ${email.toLowerCase()}`,
  ];
  return ways.filter((way) => way !== '').map((way) => `${folded(name)} ${way}`);
}
const numberOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^(0032|0031|32|31)0?|^0/, '');

/**
 * What is used up when somebody is sent from a list, so that the same list sent again on that day (`YYYY-MM-DD`) sends him no
 * second time. It tells nobody who he is, and is forgotten with the other marks of forms that were sent.
 */
export function tokenOf(
  installationKey: Uint8Array,
  of: { organisationId: string; day: string },
  key: string,
): string {
  const hash = keyedHash(subKey(installationKey, 'referral again'), `${of.organisationId} ${of.day}`, key);
  return Buffer.from(hash.subarray(0, 16))
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { PartnerKind } from '../kinds.ts';
import { asMember } from './read-request.ts';
import { organisationsOf } from './record/queries.ts';

/** From whom such a request comes; a police zone passes on what its prosecutor asks. */
const judicial: readonly PartnerKind[] = ['prosecutor', 'justice_of_the_peace', 'police', 'other'];

/** The courts and prosecutors of a service first, each kind in the order of the alphabet. */
export async function courtsToChoose(house: House, who: AtWork): Promise<{ id: string; name: string }[]> {
  const all = await asMember(house, who, (tx) => organisationsOf(tx, who.service.id));
  const sort = new Intl.Collator(who.language).compare;
  return all
    .filter(({ kind }) => judicial.includes(kind))
    .sort((a, b) => judicial.indexOf(a.kind) - judicial.indexOf(b.kind) || sort(a.name, b.name));
}

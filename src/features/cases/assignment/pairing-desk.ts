import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { foldPlace } from '../../accounts/services/fold-place.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { otherNamesOf } from '../../directory/other-names.ts';
import { theGazetteer } from '../../directory/places/the-gazetteer.ts';
import {
  loadOfMediators,
  type MediatorRow,
  mediatorsOfService,
  recentSince,
} from '../../mediators/profile/queries.ts';
import type {
  CaseFacts,
  MediatorFacts,
  PairingSettings,
  Place,
} from '../../mediators/rules/mediator-facts.ts';
import type { CaseRowRead } from '../queries.ts';
import { type Contact, folded } from '../record/contact.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { serviceOf } from '../steps/queries.ts';
import { foldStreet, homeOfMediator, homesOf } from './fold-home.ts';
import { type Asked, acquaintedWith, askedFor, sendersOf, workedTogether } from './queries.ts';

/** All that the rules of pairing must know of one case, and who the mediators are. */
export type PairingDesk = {
  people: MediatorRow[];
  mediators: MediatorFacts[];
  facts: CaseFacts;
  settings: PairingSettings;
  parties: Party[];
  asked: Asked[];
};

/** Gathers the facts for the rules. Only a coordinator can: a mediator sees neither the others' load nor hashes. */
export async function pairingDesk(
  tx: Tx,
  house: House,
  who: AtWork,
  row: CaseRowRead,
  shredKey: Uint8Array,
): Promise<PairingDesk> {
  const now = house.now();
  const parties = await partiesIn(tx, house, row.id, shredKey);
  const senders = await sendersOf(tx, row.id);
  const people = (await mediatorsOfService(tx, row.service_id)).filter(({ id }) => !senders.has(id));
  const loads = await loadOfMediators(tx, row.service_id, recentSince(now), row.id);
  const acquainted = await acquaintedWith(tx, row.id);
  const together = await workedTogether(tx, row.service_id);
  const today = isoDay(now, who.service.timeZone);
  const { settings } = await serviceOf(tx, row.service_id);
  const pairing = pairingOf(row, serviceSettings(settings));
  const mediators = people.map((person): MediatorFacts => {
    const load = loads.find((one) => one.member_id === person.id);
    return {
      ...profileFacts(person, today, pairing.hardRules.no_record_check),
      acquainted: acquainted.has(person.id),
      openCases: Number(load?.open ?? 0),
      recentCases: Number(load?.recent ?? 0),
      workedWith: together.filter((pair) => pair.member_id === person.id).map((pair) => pair.with),
    };
  });
  const asked = await askedFor(tx, row.id);
  const facts = await caseFacts(house, row, parties, mediators);
  return { people, mediators, facts, settings: pairing, parties, asked };
}

/**
 * A group needs two mediators at least, also where a service puts one on a conflict between two; of a municipal sanction
 * the law makes one the mediator.
 */
export function pairingOf<Settings extends Pick<PairingSettings, 'mediatorsPerCase'>>(
  row: Pick<CaseRowRead, 'type'>,
  settings: Settings,
): Settings {
  if (row.type === 'sanction') return { ...settings, mediatorsPerCase: 1 };
  const tooFew = row.type === 'community' && settings.mediatorsPerCase < 2;
  return tooFew ? { ...settings, mediatorsPerCase: 2 } : settings;
}

type OfProfile = Omit<MediatorFacts, 'acquainted' | 'openCases' | 'recentCases' | 'workedWith'>;

/** Where a service asks for no record check, nobody lacks one. */
function profileFacts(person: MediatorRow, today: string, asksRecord: boolean): OfProfile {
  const { street, place, district, gender } = person;
  return {
    id: person.id,
    home: homeOfMediator({ street: street ?? '', place: place ?? '', district: district ?? '' }),
    active: person.active ?? false,
    trained: person.trained_on !== null && person.trained_on <= today,
    agreementSigned: person.agreement_signed_on !== null && person.agreement_signed_on <= today,
    recordCheckValid:
      !asksRecord || (person.record_check_until !== null && person.record_check_until >= today),
    experienced: person.experienced ?? false,
    maxOpenCases: person.most_open_cases ?? 0,
    languages: person.languages ?? [],
    skills: person.skills ?? [],
    gender: gender === 'f' || gender === 'm' || gender === 'x' ? gender : null,
    distanceKm: null,
  };
}

async function caseFacts(
  house: House,
  row: CaseRowRead,
  parties: readonly Party[],
  mediators: readonly MediatorFacts[],
): Promise<CaseFacts> {
  const contacts = parties.map(({ contact }) => contact);
  const district = folded(row.district);
  const homes = await Promise.all(contacts.map((contact) => homesIn(house, contact, mediators)));
  const spoken = contacts.map((contact) => contact.language).filter(Boolean);
  return {
    homes: [...homes.flat(), ...(district ? [{ street: null, municipality: null, district }] : [])],
    languages: [...new Set([row.language, ...spoken])],
    skills: [],
    genderWish: null,
  };
}

/** Reading the names of places in other languages takes a moment: only where somebody lives in a street of that name. */
async function homesIn(
  house: House,
  contact: Contact,
  mediators: readonly MediatorFacts[],
): Promise<Place[]> {
  const street = foldStreet(contact.street);
  const isAsked = street !== '' && mediators.some((mediator) => mediator.home.street === street);
  return homesOf(contact, isAsked ? otherNamesOf(await theGazetteer(house), foldPlace(contact.place)) : []);
}

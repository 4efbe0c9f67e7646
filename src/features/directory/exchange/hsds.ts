import { createHash } from 'node:crypto';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Result } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { kindTexts } from '../entries/codes/kinds.ts';
import { runByTexts } from '../entries/codes/run-by.ts';
import type { Entry, Fact } from '../entries/entry.ts';
import type { FieldName, Hours, TextIn } from '../entries/fields.ts';
import { slugOf } from '../entries/rules/slug.ts';
import { nameOf, sayText } from '../entries/say-text.ts';
import { type Exchanged, exchangedOf, readExchanged } from './exchanged.ts';

type Json = Record<string, unknown>;

/** An id that is the same each time for the same part of the same entry; RFC 9562, version 8. */
export function partId(entryId: string, part: string): string {
  const hex = createHash('sha256').update(`${entryId}/${part}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * An entry as a full service of Open Referral HSDS 3.1. What the standard has no place for, and who said what, lies in
 * attributes labelled `entente:…`, so that nothing is lost on the way back.
 */
export function toHsds(entry: Entry, { origin, language }: { origin: string; language: Language }): Json {
  const { facts } = entry;
  const id = (part: string) => partId(entry.id, part);
  const say = (field: 'does' | 'forWhom' | 'howToAsk') => {
    const fact = facts[field];
    return (fact && sayText(fact.value, language)?.text) ?? undefined;
  };
  const confirmed = Object.values(facts).flatMap((fact) => (fact.confirmed ? [fact.confirmed.at] : []));
  return clean({
    id: entry.id,
    organization_id: id('organization'),
    name: nameOf(entry, language),
    alternate_name: otherName(facts.name?.value, language),
    description: say('does'),
    url: facts.website?.value ?? `${origin}/${entry.language}/services/${entry.slug}`,
    email: facts.email?.value,
    status: entry.status === 'ended' ? 'defunct' : 'active',
    application_process: say('howToAsk'),
    fees_description: freeOf[language],
    eligibility_description: say('forWhom'),
    assured_date: confirmed.sort()[0]?.slice(0, 10),
    last_modified: entry.changedAt,
    phones: facts.phone && [
      { id: id('phone'), service_id: entry.id, number: facts.phone.value, type: 'voice' },
    ],
    schedules: facts.hours && schedulesOf(entry, facts.hours.value, language),
    service_areas: areasOf(entry),
    service_at_locations: locationsOf(entry),
    languages: facts.languages?.value.map((code) => ({
      id: id(`language ${code}`),
      service_id: entry.id,
      code,
      name: code,
    })),
    organization: organizationOf(entry, language),
    cost_options: [{ id: id('cost'), service_id: entry.id, option: 'free', amount: 0, currency: 'EUR' }],
    attributes: attributesOf(entry, language),
  });
}

const freeOf: Record<Language, string> = { nl: 'Gratis', fr: 'Gratuit', de: 'Kostenlos', en: 'Free' };

/** The organization of a service: HSDS keeps them apart, services of this directory are one with theirs. */
export function organizationOf(entry: Entry, language: Language): Json {
  const runBy = entry.facts.runBy?.value;
  return clean({
    id: partId(entry.id, 'organization'),
    name: nameOf(entry, language),
    description: runBy ? runByTexts(language)(runBy) : nameOf(entry, language),
    email: entry.facts.email?.value,
    website: entry.facts.website?.value,
  });
}

function otherName(name: TextIn | undefined, language: Language): string | undefined {
  const others = Object.entries(name?.in ?? {}).filter(([one]) => one !== language);
  return others[0]?.[1].text;
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Which days are public holidays depends on the year in which one asks: that it is closed then stands in the notes. */
const notesOf = (entry: Entry, hours: Hours, language: Language): string =>
  hours.holidays ? zoneOf(entry.country) : `${zoneOf(entry.country)}; ${closedOnHolidays[language]}`;

const closedOnHolidays: Record<Language, string> = {
  nl: 'gesloten op feestdagen',
  fr: 'fermé les jours fériés',
  de: 'an gesetzlichen Feiertagen geschlossen',
  en: 'closed on public holidays',
};

const schedulesOf = (entry: Entry, hours: Hours, language: Language): Json[] => [
  ...hours.week.map((at, index) => ({
    ...{ id: partId(entry.id, `week ${index}`), service_id: entry.id, freq: 'WEEKLY', wkst: 'MO' },
    ...{ byday: days[at.day - 1], opens_at: at.from, closes_at: at.to },
    notes: notesOf(entry, hours, language),
  })),
  ...hours.exceptions.map((at, index) => ({
    ...{
      id: partId(entry.id, `exception ${index}`),
      service_id: entry.id,
      valid_from: at.from,
      valid_to: at.to,
    },
    ...(at.open ? { opens_at: at.open[0], closes_at: at.open[1] } : {}),
    ...{ description: at.open ? 'other hours' : 'closed', notes: at.why },
  })),
];

function areasOf(entry: Entry): Json[] {
  const area = entry.facts.area?.value;
  const of = (kind: string, words: readonly string[] = []) =>
    words.map((name) => ({
      id: partId(entry.id, `${kind} ${name}`),
      service_id: entry.id,
      name,
      extent_type: kind,
    }));
  return [
    ...of('municipality', area?.municipalities),
    ...of('postcode', area?.postcodes),
    ...of('name', area?.names),
  ];
}

function locationsOf(entry: Entry): Json[] | undefined {
  const place = entry.facts.place?.value;
  if (!place) return undefined;
  const locationId = partId(entry.id, 'location');
  const [longitude, latitude] = place.point ?? [];
  const address = {
    ...{ id: partId(entry.id, 'address'), location_id: locationId, address_1: place.street || place.town },
    ...{ city: place.town, state_province: '', postal_code: place.postcode || '-' },
    ...{ country: entry.country.toUpperCase(), address_type: 'physical' },
  };
  const location = clean({
    ...{ id: locationId, location_type: 'physical', name: place.town, latitude, longitude },
    addresses: [address],
  });
  return [{ id: partId(entry.id, 'at location'), service_id: entry.id, location_id: locationId, location }];
}

function attributesOf(entry: Entry, language: Language): Json[] {
  const { facts, ...own } = exchangedOf(entry);
  const attribute = (label: string, value: string) => ({
    ...{
      id: partId(entry.id, `attribute ${label}`),
      link_id: entry.id,
      link_type: 'directory',
      link_entity: 'service',
    },
    ...{ label, value },
  });
  const kinds = (entry.facts.kinds?.value ?? []).map((kind) =>
    attribute(`kind:${kind}`, kindTexts(language)(kind)),
  );
  const said = Object.entries(facts).map(([field, fact]) =>
    attribute(`entente:${field}`, JSON.stringify(fact)),
  );
  return [...kinds, attribute('entente:entry', JSON.stringify(own)), ...said];
}

/** Without what is not there: the standard allows no null. */
const clean = (given: Json): Json =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Whose list it is, and what its services are taken to be where it does not say. */
type From = {
  language: Language;
  country: 'be' | 'nl';
  at: string;
  source: string;
  by: 'import' | 'harvest';
};

/** Reads a service of HSDS: one that this platform wrote by its attributes, one of another by the standard’s own fields. */
export function fromHsds(given: Json, from: From): Result<Exchanged, 'wrong_cells'> {
  const attributes = (Array.isArray(given.attributes) ? given.attributes : []) as Json[];
  const ours = new Map(attributes.map(({ label, value }) => [String(label), String(value)]));
  const entry = ours.get('entente:entry');
  if (!entry) return readExchanged(foreign(given, from));
  const facts = [...ours].filter(([label]) => label.startsWith('entente:') && label !== 'entente:entry');
  return readExchanged({
    ...(parsed(entry) as Json),
    facts: Object.fromEntries(facts.map(([label, value]) => [label.slice(8), parsed(value)])),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function foreign(given: Json, from: From): Json {
  const list = (key: string) => (Array.isArray(given[key]) ? given[key] : []) as Json[];
  const fact = (value: unknown): Fact | undefined =>
    value === undefined || value === null || value === ''
      ? undefined
      : { value, by: from.by, at: from.at, confirmed: null };
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim()
      ? fact({ from: from.language, in: { [from.language]: { text: value.trim(), at: from.at } } })
      : undefined;
  const names = list('service_areas').flatMap(({ name }) => (typeof name === 'string' && name ? [name] : []));
  const codes = list('languages').flatMap(({ code }) =>
    typeof code === 'string' && /^[a-z]{2,3}$/.test(code) ? [code] : [],
  );
  const facts: { [F in FieldName]?: Fact | undefined } = {
    ...{
      name: text(given.name),
      does: text(given.description),
      forWhom: text(given.eligibility_description),
    },
    ...{ howToAsk: text(given.application_process), website: fact(given.url), email: fact(given.email) },
    phone: fact(list('phones')[0]?.number),
    area: names.length > 0 ? fact({ municipalities: [], postcodes: [], names }) : undefined,
    languages: codes.length > 0 ? fact([...new Set(codes)]) : undefined,
    place: placeOf(list('service_at_locations')[0]?.location as Json | undefined, fact),
  };
  return {
    ...{
      id: given.id,
      slug: slugOf(String(given.name ?? '')),
      country: from.country,
      language: from.language,
    },
    ...{
      status: given.status === 'defunct' || given.status === 'inactive' ? 'ended' : 'listed',
      origin: from.by,
      source: from.source,
    },
    ...{ sourceKey: String(given.id), demo: false, madeAt: from.at, changedAt: from.at, facts: clean(facts) },
  };
}

function placeOf(location: Json | undefined, fact: (value: unknown) => Fact | undefined): Fact | undefined {
  const [address] = (Array.isArray(location?.addresses) ? location.addresses : []) as Json[];
  if (!address?.city) return undefined;
  const { longitude, latitude } = location ?? {};
  const point = typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
  const [street, postcode] = [address.address_1 ?? '', address.postal_code ?? ''];
  return fact({ street, postcode, town: address.city, point, areaOnly: false });
}

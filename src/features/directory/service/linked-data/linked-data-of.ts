import { kindTexts } from '../../entries/codes/kinds.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Hours } from '../../entries/fields.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { nameOf, sayText } from '../../entries/say-text.ts';
import type { PageProps } from '../page-props.ts';

type Json = { [name: string]: unknown };

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A service in the words of schema.org (`Service`, by an `Organization`). */
export function linkedDataOf({ entry, language, served, origin }: PageProps & { origin: string }): Json {
  const { facts } = entry;
  const page = `${origin}/${language}/services/${entry.slug}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': `${origin}/id/service/${entry.id}`,
    name: nameOf(entry, language),
    url: page,
    inLanguage: language,
    description: facts.does && sayText(facts.does.value, language)?.text,
    serviceType: kindsOf(entry).map((kind) => kindTexts(language)(kind)),
    offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
    areaServed: [...served.names, ...served.postcodes].map((name) => ({
      '@type': 'AdministrativeArea',
      name,
    })),
    availableChannel: channelOf(entry, `${origin}/${language}/request`),
    hoursAvailable: facts.hours && hoursOf(facts.hours.value),
    provider: providerOf(entry, nameOf(entry, language)),
    dateModified: entry.changedAt,
  };
}

function channelOf(entry: Entry, request: string): Json {
  const { requestUrl, phone, languages } = entry.facts;
  return {
    '@type': 'ServiceChannel',
    serviceUrl: entry.tenant ? `${request}?service=${entry.tenant.id}` : requestUrl?.value,
    servicePhone: phone && { '@type': 'ContactPoint', telephone: phone.value },
    availableLanguage: languages?.value,
  };
}

function providerOf(entry: Entry, name: string): Json {
  const { runBy, website, email, place } = entry.facts;
  const ofTown = ['municipality', 'several_municipalities', 'police', 'province', 'justice'];
  return {
    '@type': runBy && ofTown.includes(runBy.value) ? 'GovernmentOrganization' : 'Organization',
    name,
    url: website?.value,
    email: email?.value,
    address: place && {
      '@type': 'PostalAddress',
      streetAddress: place.value.street || undefined,
      postalCode: place.value.postcode || undefined,
      addressLocality: place.value.town,
      addressCountry: entry.country.toUpperCase(),
    },
    location: place?.value.point
      ? {
          '@type': 'Place',
          geo: {
            '@type': 'GeoCoordinates',
            longitude: place.value.point[0],
            latitude: place.value.point[1],
          },
        }
      : undefined,
  };
}

function hoursOf({ week, exceptions }: Hours): Json[] {
  const usual = week.map(({ day, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${days[day - 1]}`,
    opens: from,
    closes: to,
  }));
  const others = exceptions.map(({ from, to, open }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: to,
    // The same time twice is how schema.org says closed.
    opens: open?.[0] ?? '00:00',
    closes: open?.[1] ?? '00:00',
  }));
  return [...usual, ...others];
}

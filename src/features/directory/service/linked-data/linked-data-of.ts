import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { kindTexts } from '../../entries/codes/kinds.ts';
import type { Entry } from '../../entries/entry.ts';
import type { Hours } from '../../entries/fields.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { upcomingClosures } from '../../entries/rules/opening.ts';
import { nameOf, sayText } from '../../entries/say-text.ts';
import type { PageProps } from '../page-props.ts';

type Json = { [name: string]: unknown };

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A service in the words of schema.org (`Service`, by an `Organization`). */
export function linkedDataOf(props: PageProps & { origin: string }): Json {
  const { entry, language, served, origin, now } = props;
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
    hoursAvailable: facts.hours && hoursOf(entry, facts.hours.value, now),
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

/** For how many days ahead it is told that a day is otherwise: half a year costs 0.4 ms a page, and search engines come again. */
const ahead = 182;

/** The usual week, and the days to come that are otherwise, public holidays among them: who is not told takes it to be open. */
function hoursOf(entry: Entry, hours: Hours, now: Date): Json[] {
  const usual = hours.week.map(({ day, from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${days[day - 1]}`,
    opens: from,
    closes: to,
  }));
  const others = upcomingClosures(hours, zoneOf(entry.country), now, ahead).map(
    ({ from, to, periods: [open] }) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: to,
      // The same time twice is how schema.org says closed.
      opens: open?.from ?? '00:00',
      closes: open?.to ?? '00:00',
    }),
  );
  return [...usual, ...others];
}

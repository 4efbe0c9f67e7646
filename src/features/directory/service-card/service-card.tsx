import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Meta } from '../../../ui/meta/meta.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Entry } from '../entries/entry.ts';
import { kindsOf } from '../entries/kinds-of.ts';
import { nameOf } from '../entries/say-text.ts';
import type { Door, Reason } from '../find-help.ts';
import { nameIn } from '../places/name-in.ts';
import { sayFreshness } from './say-freshness.ts';
import { sayKinds } from './say-kinds.ts';
import { sayLanguages } from './say-languages.ts';
import { serviceCardTexts } from './texts.ts';

type Props = {
  language: Language;
  door: Door;
  place: string;
  now: Date;
  quiet?: boolean;
  level?: 2 | 3;
};

/** The door for a place: why this one, what it is for, and how to ask there. */
export function ServiceCard({ language, door, place, now, quiet, level }: Props) {
  const { entry, waitingUntil } = door;
  const say = serviceCardTexts(language);
  const kinds = kindsOf(entry);
  return (
    <Card title={nameOf(entry, language)} href={`/${language}/services/${entry.slug}`} level={level}>
      <p>
        <strong>{sayReason(door.reason, language)}.</strong>{' '}
        {kinds.length > 0 && say('isFor', { kinds: sayKinds(kinds, language) })}
      </p>
      {waitingUntil && <Waiting language={language} until={waitingUntil} country={entry.country} />}
      <HowToAsk language={language} entry={entry} place={place} quiet={quiet} />
      <Meta>
        {entry.demo && <Tag>{say('demo')}</Tag>}
        {sayFreshness(entry, language, now).words}
      </Meta>
    </Card>
  );
}

/** Here, or else by the ways that the service has: its own form, telephone, mail, a visit, a letter. */
function HowToAsk({
  language,
  entry,
  place,
  quiet,
}: Pick<Props, 'language' | 'place' | 'quiet'> & { entry: Entry }) {
  const say = serviceCardTexts(language);
  const { requestUrl, website, deskHours, languages, postAddress } = entry.facts;
  const query =
    entry.tenant && new URLSearchParams({ ...(place ? { place } : {}), service: entry.tenant.id });
  const page = `/${language}/services/${entry.slug}`;
  const kind = quiet ? 'quiet' : 'primary';
  return (
    <>
      <Buttons>
        {query && (
          <ButtonLink href={`/${language}/request?${query}`} kind={kind}>
            {say('ask')}
          </ButtonLink>
        )}
        {!query && requestUrl && (
          <ButtonLink href={requestUrl.value} kind={kind}>
            {say('askThere')}
          </ButtonLink>
        )}
        <Reach language={language} service={reachOf(entry)} />
        {!query && !requestUrl && website && <a href={website.value}>{say('site')}</a>}
      </Buttons>
      <DescriptionList
        facts={[
          { name: say('languages'), value: languages && sayLanguages(languages.value, language) },
          {
            name: say('desk'),
            value: deskHours && deskHours.value.length > 0 && (
              <>
                {listOf(language, [...new Set(deskHours.value.map(({ where }) => where))].slice(0, 3))}{' '}
                <a href={page}>{say('deskWhen')}</a>
              </>
            ),
          },
          { name: say('letter'), value: !query && postAddress?.value },
        ]}
      />
    </>
  );
}

const reachOf = ({ facts }: Entry) => ({ phone: facts.phone?.value ?? '', email: facts.email?.value ?? '' });

/** How to reach a service otherwise: by telephone, by mail. */
export function Reach(props: { language: Language; service: { phone: string; email: string } }) {
  const { phone, email } = props.service;
  const say = serviceCardTexts(props.language);
  const digits = phone.replace(/[^\d+]/g, '');
  return (
    <>
      {digits && <a href={`tel:${digits}`}>{say('call', { phone })}</a>}
      {email && <a href={`mailto:${email}`}>{say('mail')}</a>}
    </>
  );
}

type Waited = { waitingUntil: string | null; country: 'be' | 'nl' };

/** Says until when a service takes in nothing new; nothing when it does. */
export function WaitingList({ language, service }: { language: Language; service: Waited }) {
  if (!service.waitingUntil) return null;
  return <Waiting language={language} until={service.waitingUntil} country={service.country} />;
}

function Waiting({ language, until, country }: { language: Language; until: string; country: 'be' | 'nl' }) {
  const day = formatDay(until, { language, zone: zoneOf(country) });
  return <p>{serviceCardTexts(language)('waiting', { day })}</p>;
}

/** Why this service: “Works in Herstal”. */
export function sayReason(reason: Reason, language: Language): string {
  const say = serviceCardTexts(language);
  if (reason.kind === 'postcode') return say('servesPostcode', { postcode: reason.postcode });
  const place = reason.kind === 'municipality' ? nameIn(reason.municipality, language) : reason.name;
  return say('serves', { place });
}

const listOf = (language: Language, words: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

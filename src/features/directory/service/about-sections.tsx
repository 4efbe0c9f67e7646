import { zoneOf } from '../../../platform/calendar/zone.ts';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { accessTexts } from '../entries/codes/access.ts';
import { runByTexts } from '../entries/codes/run-by.ts';
import { SilentMark } from '../freshness/probing/silent-mark.tsx';
import { Confirmed } from './confirmed/confirmed.tsx';
import type { PageProps } from './page-props.ts';
import { languageName } from './said.tsx';
import { serviceTexts } from './texts.ts';

const mostAtOnce = 12;

/** The places that the service helps in; a long list waits behind its count. */
export function AreaSection(props: PageProps) {
  const { language, served } = props;
  const { names, postcodes } = served;
  if (names.length === 0 && postcodes.length === 0) return null;
  const say = serviceTexts(language);
  const all = <p>{listOf(names, language)}</p>;
  return (
    <section class="section">
      <h2>{say('area')}</h2>
      {names.length > mostAtOnce ? (
        <Details summary={say('morePlaces', { count: String(names.length) })}>{all}</Details>
      ) : (
        names.length > 0 && all
      )}
      {postcodes.length > 0 && postcodes.length <= mostAtOnce && (
        <p>{say('postcodes', { list: postcodes.join(', ') })}</p>
      )}
      {postcodes.length > mostAtOnce && (
        <Details summary={say('postcodes', { list: `${postcodes[0]} – ${postcodes.at(-1)}` })}>
          <p>{postcodes.join(', ')}</p>
        </Details>
      )}
      <Confirmed {...props} fields={['area']} />
    </section>
  );
}

/** Languages spoken and how people can take part who cannot come, hear, see or read as others do. */
export function AccessSections(props: PageProps) {
  const { entry, language } = props;
  const { languages, access } = entry.facts;
  const say = serviceTexts(language);
  const { compare } = new Intl.Collator(language);
  return (
    <>
      {languages && languages.value.length > 0 && (
        <section class="section">
          <h2>{say('languages')}</h2>
          <p>{listOf(languages.value.map((code) => languageName(code, language)).sort(compare), language)}</p>
          <Confirmed {...props} fields={['languages']} />
        </section>
      )}
      {access && access.value.length > 0 && (
        <section class="section">
          <h2>{say('access')}</h2>
          <ul>
            {access.value.map((code) => (
              <li key={code}>{accessTexts(language)(code)}</li>
            ))}
          </ul>
          <Confirmed {...props} fields={['access']} />
        </section>
      )}
    </>
  );
}

/** Who runs it, since when, whether it signed the charter, its own site. */
export function AboutSection(props: PageProps) {
  const { entry, language } = props;
  const { runBy, since, charterSignedOn, website } = entry.facts;
  if (!runBy && !since && !charterSignedOn && !website) return null;
  const say = serviceTexts(language);
  const day = charterSignedOn && formatDay(charterSignedOn.value, { language, zone: zoneOf(entry.country) });
  return (
    <section class="section">
      <h2>{say('about')}</h2>
      <DescriptionList
        facts={[
          { name: say('runBy'), value: runBy && runByTexts(language)(runBy.value) },
          { name: say('since'), value: since && String(since.value) },
          { name: say('charter'), value: day && say('charterOn', { day }) },
          {
            name: say('website'),
            value: website && (
              <>
                <a href={website.value}>{new URL(website.value).host}</a>{' '}
                <SilentMark {...props} field="website" />
              </>
            ),
          },
        ]}
      />
      <Confirmed {...props} fields={['runBy', 'since', 'charterSignedOn', 'website']} />
    </section>
  );
}

const listOf = (words: readonly string[], language: PageProps['language']) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);

import type { ComponentChildren } from 'preact';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { SilentMark } from '../freshness/probing/silent-mark.tsx';
import { Confirmed } from './confirmed/confirmed.tsx';
import type { PageProps } from './page-props.ts';
import { Said } from './said.tsx';
import { serviceTexts } from './texts.ts';

/** How one asks this service for help: here, on its own site, by telephone, by mail, by letter, in person. */
export function AskSection(props: PageProps) {
  const { entry, language } = props;
  const { facts } = entry;
  const say = serviceTexts(language);
  const ways = waysOf(props);
  const online = entry.tenant || facts.requestUrl;
  return (
    <section class="card" aria-labelledby="ask">
      <h2 id="ask">{say('ask')}</h2>
      {facts.howToAsk && <Said value={facts.howToAsk.value} language={language} />}
      {online && (
        <Buttons>
          {entry.tenant ? (
            <ButtonLink href={`/${language}/request?service=${entry.tenant.id}`}>{say('askHere')}</ButtonLink>
          ) : (
            <ButtonLink href={facts.requestUrl?.value ?? ''}>{say('askThere')}</ButtonLink>
          )}
        </Buttons>
      )}
      {!entry.tenant && <SilentMark {...props} field="requestUrl" />}
      <DescriptionList facts={ways} />
      {!online && ways.length === 0 && !facts.howToAsk && <p>{say('noWay')}</p>}
      <Confirmed {...props} fields={['howToAsk', 'requestUrl', 'phone', 'email', 'postAddress', 'place']} />
    </section>
  );
}

function waysOf(props: PageProps): { name: string; value: ComponentChildren }[] {
  const { entry, language } = props;
  const { phone, email, postAddress } = entry.facts;
  const say = serviceTexts(language);
  const visit = addressOf({ entry, language });
  return [
    ...(phone
      ? [
          {
            name: say('byPhone'),
            value: <a href={`tel:${phone.value.replace(/[^\d+]/g, '')}`}>{phone.value}</a>,
          },
        ]
      : []),
    ...(email
      ? [
          {
            name: say('byMail'),
            value: (
              <>
                <a href={`mailto:${email.value}`}>{email.value}</a> <SilentMark {...props} field="email" />
              </>
            ),
          },
        ]
      : []),
    ...(postAddress
      ? [{ name: say('byLetter'), value: <span class="as-written">{postAddress.value}</span> }]
      : []),
    ...(visit ? [{ name: say('byVisit'), value: visit }] : []),
  ];
}

function addressOf({ entry, language }: Pick<PageProps, 'entry' | 'language'>): ComponentChildren {
  const place = entry.facts.place?.value;
  if (!place) return null;
  const town = [place.postcode, place.town].filter(Boolean).join(' ');
  if (place.areaOnly) {
    return (
      <>
        {town}
        <br />
        <span class="meta">{serviceTexts(language)('areaOnly')}</span>
      </>
    );
  }
  return [place.street, town].filter(Boolean).join(', ');
}

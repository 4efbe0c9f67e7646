import type { Language } from '../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDay } from '../../../ui/dates.ts';
import type { PublicService } from '../find-service.ts';
import { serviceCardTexts } from './texts.ts';

type Props = { language: Language; service: PublicService; place?: string; quiet?: boolean };

const zoneOf = (country: 'be' | 'nl') => (country === 'nl' ? 'Europe/Amsterdam' : 'Europe/Brussels');

/** A service as the public meets it: whom it helps, how to ask, how to call. */
export function ServiceCard({ language, service, place, quiet }: Props) {
  const say = serviceCardTexts(language);
  const query = new URLSearchParams({ ...(place ? { place } : {}), service: service.id });
  return (
    <Card title={service.name}>
      {service.places.length > 0 && (
        <p class="meta">{say('worksFor', { places: listOf(language, service.places) })}</p>
      )}
      <WaitingList language={language} service={service} />
      <Buttons>
        <ButtonLink href={`/${language}/request?${query}`} kind={quiet ? 'quiet' : 'primary'}>
          {say('ask')}
        </ButtonLink>
        <Reach language={language} service={service} />
      </Buttons>
    </Card>
  );
}

/** How to reach a service otherwise: by telephone, by mail. */
export function Reach({ language, service }: { language: Language; service: PublicService }) {
  const say = serviceCardTexts(language);
  const digits = service.phone.replace(/[^\d+]/g, '');
  return (
    <>
      {digits && <a href={`tel:${digits}`}>{say('call', { phone: service.phone })}</a>}
      {service.email && <a href={`mailto:${service.email}`}>{say('mail')}</a>}
    </>
  );
}

/** Says until when a service takes in nothing new; nothing when it does. */
export function WaitingList({ language, service }: { language: Language; service: PublicService }) {
  if (!service.waitingUntil) return null;
  const day = formatDay(service.waitingUntil, { language, zone: zoneOf(service.country) });
  return <p>{serviceCardTexts(language)('waiting', { day })}</p>;
}

const listOf = (language: Language, names: string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names.slice(0, 8));

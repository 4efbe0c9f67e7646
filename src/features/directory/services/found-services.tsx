import type { Language } from '../../../platform/texts/languages.ts';
import type { Found } from '../find-service.ts';
import { NoServiceHere } from '../service-card/no-service-here.tsx';
import { ServiceCard } from '../service-card/service-card.tsx';
import { servicesTexts } from './texts.ts';

type Props = { language: Language; found: Found; place: string };

/** The answer to “who helps at my place?”: one service, a choice, or what to do instead. */
export function FoundServices({ language, found, place }: Props) {
  const say = servicesTexts(language);
  if (found.kind === 'nothing_typed') return null;
  if (found.kind === 'none') {
    return (
      <section class="section" data-announce>
        <h2>{say('none', { place })}</h2>
        <NoServiceHere language={language} all={found.all} />
      </section>
    );
  }
  const services = found.kind === 'one' ? [found.service] : found.services;
  const count = String(services.length);
  return (
    <section class="section">
      <h2 data-announce>{found.kind === 'one' ? say('one', { place }) : say('several', { place, count })}</h2>
      {services.map((service) => (
        <ServiceCard
          key={service.id}
          language={language}
          service={service}
          place={place}
          quiet={services.length > 1}
        />
      ))}
    </section>
  );
}

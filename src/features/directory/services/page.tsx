import type { Language } from '../../../platform/texts/languages.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { SearchForm } from '../../../ui/search-form/search-form.tsx';
import type { Found, PublicService } from '../find-service.ts';
import { publicNav } from '../public-nav.ts';
import { ServiceCard } from '../service-card/service-card.tsx';
import { FoundServices } from './found-services.tsx';
import { servicesTexts } from './texts.ts';

type Props = { language: Language; place: string; found: Found; all: PublicService[] };

/** The list of services, with the same search as the home page. */
export function ServicesPage({ language, place, found, all }: Props) {
  const say = servicesTexts(language);
  const query = place ? `?${new URLSearchParams({ place })}` : '';
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/services${query}`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <SearchForm
        language={language}
        action={`/${language}/services`}
        name="place"
        label={say('label')}
        value={place}
        button={say('search')}
      />
      <FoundServices language={language} found={found} place={place} />
      {found.kind === 'nothing_typed' && (
        <section class="section">
          <h2>{say('all')}</h2>
          {all.length === 0 && <p>{say('nothing')}</p>}
          {all.map((service) => (
            <ServiceCard key={service.id} language={language} service={service} quiet />
          ))}
        </section>
      )}
    </PublicPage>
  );
}

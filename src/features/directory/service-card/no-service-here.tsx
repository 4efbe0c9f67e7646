import type { Language } from '../../../platform/texts/languages.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { PublicService } from '../find-service.ts';
import { Reach } from './service-card.tsx';
import { serviceCardTexts } from './texts.ts';

/** For who lives where no service is found: what to do now, and all services there are. */
export function NoServiceHere({ language, all }: { language: Language; all: PublicService[] }) {
  const say = serviceCardTexts(language);
  return (
    <Notice title={say('noneTitle')}>
      <p>{say('noneBody')}</p>
      {all.length === 0 ? (
        <p>{say('noneYet')}</p>
      ) : (
        <>
          <h3>{say('noneAll')}</h3>
          <ul>
            {all.map((service) => (
              <li key={service.id}>
                <strong>{service.name}</strong>
                {service.places.length > 0 && `: ${service.places.slice(0, 8).join(', ')}`}{' '}
                <Reach language={language} service={service} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

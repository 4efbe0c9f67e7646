import { zoneOf } from '../../../platform/calendar/zone.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Sheet } from '../../../ui/sheet/sheet.tsx';
import { nameOf } from '../../directory/entries/say-text.ts';
import { publicNav } from '../../directory/public-nav.ts';
import type { Here } from '../../directory/service/service-here.tsx';
import { serviceTexts } from '../../directory/service/texts.ts';
import { partsOf } from './parts.tsx';
import { guideTexts } from './texts.ts';

/** One sheet for whoever meets neighbours at the door: whom to send, how, and what comes back. */
export function GuidePage(here: Here) {
  const { entry, language, now, short } = here;
  const say = guideTexts(language);
  const name = nameOf(entry, language);
  const day = formatDay(now, { language, zone: zoneOf(entry.country) });
  return (
    <PublicPage
      language={language}
      title={say('title', { name })}
      path={(other) => `/${other}/services/${entry.slug}/for-officers`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      indexed={!entry.demo}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { label: serviceTexts(language)('services'), href: `/${language}/services` },
          { label: name, href: `/${language}/services/${entry.slug}` },
          { label: say('short') },
        ]}
      />
      <h1>{say('title', { name })}</h1>
      <p class="meta">{say('intro')}</p>
      {entry.demo && <Notice>{serviceTexts(language)('demo')}</Notice>}
      <Buttons>
        <PrintButton>{say('print')}</PrintButton>
      </Buttons>
      <Sheet {...partsOf(here)} />
      <div class="section">
        <p class="meta">{say('from', { address: short.replace(/^https?:\/\//, ''), day })}</p>
      </div>
    </PublicPage>
  );
}

import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Buttons } from '../../../../ui/button/button.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import { Sheet } from '../../../../ui/sheet/sheet.tsx';
import { isTextField, practiceFields, type TextIn } from '../../entries/fields.ts';
import { nameOf, sayText } from '../../entries/say-text.ts';
import { publicNav } from '../../public-nav.ts';
import { Confirmed } from '../confirmed/confirmed.tsx';
import type { PageProps } from '../page-props.ts';
import { SaidRemark } from '../said.tsx';
import { serviceTexts } from '../texts.ts';
import { partsOf } from './parts.tsx';
import { practiceTexts } from './texts.ts';

/** How a service works, for those who do the same elsewhere: the fields of BeFUS, on one A4. `short` is its short address. */
export function PracticePage(props: PageProps & { short: string }) {
  const { entry, language, now, short } = props;
  const say = practiceTexts(language);
  const name = nameOf(entry, language);
  const here = `/${language}/services/${entry.slug}`;
  const { parts, length } = partsOf(props);
  const day = formatDay(now, { language, zone: zoneOf(entry.country) });
  return (
    <PublicPage
      language={language}
      title={say('title', { name })}
      path={(other) => `/${other}/services/${entry.slug}/practice`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      indexed={!entry.demo && parts.length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { label: serviceTexts(language)('services'), href: `/${language}/services` },
          { label: name, href: here },
          { label: say('title', { name: '' }).replace(/[\s:]+$/, '') },
        ]}
      />
      <h1>{say('title', { name })}</h1>
      <p class="meta">{say('intro')}</p>
      {entry.demo && <Notice>{serviceTexts(language)('demo')}</Notice>}
      {parts.length === 0 ? (
        <>
          <p>{say('empty')}</p>
          <p>
            <a href={`${here}/claim`}>{say('fill')}</a>
          </p>
        </>
      ) : (
        <>
          <Buttons>
            <PrintButton>{say('print')}</PrintButton>
          </Buttons>
          <Sheet parts={parts} length={length} />
          <div class="section">
            <SheetRemark {...props} />
            <Confirmed {...props} fields={practiceFields} />
            <p class="meta">{say('from', { address: short.replace(/^https?:\/\//, ''), day })}</p>
          </div>
        </>
      )}
    </PublicPage>
  );
}

/** Once for the whole sheet: that its texts are in another language, or were left behind by their source. */
function SheetRemark({ entry, language }: PageProps) {
  const texts = practiceFields.flatMap((field) =>
    isTextField(field) ? (entry.facts[field]?.value ?? []) : [],
  );
  const said = (value: TextIn) => sayText(value, language);
  const worst = texts.find((value) => said(value)?.fallback) ?? texts.find((value) => said(value)?.older);
  return worst ? <SaidRemark value={worst} language={language} /> : null;
}

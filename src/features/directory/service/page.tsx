import { zoneOf } from '../../../platform/calendar/zone.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import { type PendingProps, PendingSection } from '../contributing/log/pending-section.tsx';
import { kindTexts } from '../entries/codes/kinds.ts';
import type { Entry } from '../entries/entry.ts';
import { kindsOf } from '../entries/kinds-of.ts';
import { onTheWall } from '../entries/rules/opening.ts';
import { nameOf, sayText } from '../entries/say-text.ts';
import { publicNav } from '../public-nav.ts';
import { AboutSection, AccessSections, AreaSection } from './about-sections.tsx';
import { AskSection } from './ask-section.tsx';
import { Confirmed, EachConfirmed } from './confirmed/confirmed.tsx';
import type { DeskPlace } from './desk-hours/coming-desk-days.ts';
import { ComingDeskDays } from './desk-hours/section.tsx';
import { HoursSection } from './hours/hours-section.tsx';
import { openTag } from './hours/open-now.ts';
import { LinkedData } from './linked-data/linked-data.tsx';
import { MoreSection } from './more-section.tsx';
import type { PageProps } from './page-props.ts';
import { Advisers, DeskHours } from './partner-sections.tsx';
import { Said, SaidRemark, Words } from './said.tsx';
import { serviceTexts } from './texts.ts';

type Props = PageProps &
  PendingProps & {
    short: string;
    origin: string;
    desks: readonly DeskPlace[];
    /** The link to the figures that the service shows to everybody. */
    figures?: { token: string } | undefined;
  };

/** Everything that the public may know of one service. `short` and `origin` are whole addresses. */
export function ServicePage(props: Props) {
  const { entry, language } = props;
  const say = serviceTexts(language);
  const name = nameOf(entry, language);
  return (
    <PublicPage
      language={language}
      title={name}
      description={descriptionOf(entry, language)}
      path={(other) => `/${other}/services/${entry.slug}`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      indexed={!entry.demo}
      wide
    >
      <Breadcrumbs
        language={language}
        trail={[{ label: say('services'), href: `/${language}/services` }, { label: name }]}
      />
      <Head {...props} />
      <div class="split section">
        <div>
          <AskSection {...props} />
          <Hours {...props} />
          <DeskHours {...props} />
          <ComingDeskDays {...props} />
          <Advisers {...props} />
          <AccessSections {...props} />
        </div>
        <div>
          <WhatSections {...props} />
          <AreaSection {...props} />
          <AboutSection {...props} />
          <MoreSection {...props} />
        </div>
      </div>
      <PendingSection {...props} />
      <div class="section">
        <EachConfirmed {...props} />
      </div>
      <LinkedData {...props} />
    </PublicPage>
  );
}

function Head(props: PageProps) {
  const { entry, language, now } = props;
  const say = serviceTexts(language);
  const said = entry.facts.name && sayText(entry.facts.name.value, language);
  const until = entry.tenant?.waitingUntil;
  const waits = until && until >= onTheWall(now, zoneOf(entry.country)).day;
  return (
    <>
      <h1 lang={said?.fallback ? said.language : undefined}>{nameOf(entry, language)}</h1>
      <TagList tags={[...openTag(props), ...kindsOf(entry).map((kind) => kindTexts(language)(kind))]} />
      {entry.demo && <Notice>{say('demo')}</Notice>}
      {waits && (
        <Notice kind="warning" title={say('waitingTitle')}>
          {say('waiting', { day: formatDay(until, { language, zone: zoneOf(entry.country) }) })}
        </Notice>
      )}
    </>
  );
}

function WhatSections(props: PageProps) {
  const { entry, language } = props;
  const { does, forWhom } = entry.facts;
  const say = serviceTexts(language);
  return (
    <>
      <section>
        <h2>{say('does')}</h2>
        {does ? <Words value={does.value} language={language} /> : <p>{say('doesUsually')}</p>}
        <p>{say('free')}</p>
        {does && <SaidRemark value={does.value} language={language} />}
        <Confirmed {...props} fields={['does', 'kinds']} />
      </section>
      {forWhom && (
        <section class="section">
          <h2>{say('forWhom')}</h2>
          <Said value={forWhom.value} language={language} />
          <Confirmed {...props} fields={['forWhom']} />
        </section>
      )}
    </>
  );
}

function Hours(props: PageProps) {
  const hours = props.entry.facts.hours?.value;
  if (!hours || (hours.week.length === 0 && hours.exceptions.length === 0)) return null;
  return (
    <section class="section">
      <h2>{serviceTexts(props.language)('hours')}</h2>
      <HoursSection {...props} hours={hours} />
      <Confirmed {...props} fields={['hours']} />
    </section>
  );
}

function descriptionOf(entry: Entry, language: PageProps['language']): string {
  const does = entry.facts.does && sayText(entry.facts.does.value, language)?.text;
  const text = does ?? serviceTexts(language)('doesUsually');
  return text.length > 160 ? `${text.slice(0, 157).replace(/\s+\S*$/, '')}…` : text;
}

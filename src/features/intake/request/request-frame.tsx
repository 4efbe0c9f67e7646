import type { ComponentChildren } from 'preact';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { FieldErrors } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import type { OpenDraft } from './draft/draft.ts';
import { type RequestPage, requestPath } from './request-path.ts';
import { requestTexts } from './texts.ts';

type Props = {
  language: Language;
  draft: OpenDraft | null;
  title: string;
  page: RequestPage;
  /** The name in the bar, where there is no draft to tell the service. */
  site?: string;
  errors?: FieldErrors;
  children: ComponentChildren;
};

/** The frame of every page of the request: quick exit in the bar; below, who reads this and how to delete it. */
export function RequestFrame({ language, draft, title, page, site, errors = {}, children }: Props) {
  const say = requestTexts(language);
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => requestPath(other, page)}
      site={{ name: draft?.service?.name ?? site ?? 'Entente', href: `/${language}` }}
      quickExit
      hasErrors={Object.keys(errors).length > 0}
      indexed={page === 'start'}
    >
      {children}
      <aside class="page-end" aria-label={say('yourPrivacy')}>
        <p class="meta">
          {say('whoReads')} <a href={`/${language}/who-sees-what`}>{say('whoSeesWhat')}</a>
        </p>
        {draft?.expiresAt && (
          <Kept language={language} until={draft.expiresAt} country={draft.service?.country} />
        )}
      </aside>
    </PublicPage>
  );
}

function Kept({ language, until, country }: { language: Language; until: Date; country?: 'be' | 'nl' }) {
  const say = requestTexts(language);
  const zone = zoneOf(country);
  const day = formatDay(until, { language, zone }, { weekday: true, year: false });
  return (
    <form method="post" action={`/${language}/request/erasure`} class="meta">
      <p class="meta">{say('keptUntil', { day })}</p>
      <button type="submit" class="button link">
        {say('erase')}
      </button>
    </form>
  );
}

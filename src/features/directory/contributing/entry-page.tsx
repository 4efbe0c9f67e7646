import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import type { Entry } from '../entries/entry.ts';
import { nameOf } from '../entries/say-text.ts';
import { publicNav } from '../public-nav.ts';
import { contributingTexts } from './texts.ts';

export type EntryPageProps = {
  language: Language;
  entry: Pick<Entry, 'slug' | 'facts'>;
  title: string;
  /** What stands behind the address of the service: `/keep/hours`. */
  tail: string;
  /** Pages between the service and this one. */
  between?: readonly { label: string; tail: string }[];
  hasErrors?: boolean;
  wide?: boolean;
  indexed?: boolean;
  children: ComponentChildren;
};

/** A page about one entry of the directory, with the way to it. */
export function EntryPage({ language, entry, title, tail, between = [], children, ...page }: EntryPageProps) {
  const own = (other: Language) => `/${other}/services/${entry.slug}`;
  return (
    <PublicPage
      indexed={false}
      {...page}
      language={language}
      title={title}
      path={(other) => own(other) + tail}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { label: contributingTexts(language)('services'), href: `/${language}/services` },
          { label: nameOf(entry, language), href: own(language) },
          ...between.map((one) => ({ label: one.label, href: own(language) + one.tail })),
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}

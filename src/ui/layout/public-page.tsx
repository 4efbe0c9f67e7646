import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { QuickExit } from '../quick-exit/quick-exit.tsx';
import { uiTexts } from '../texts.ts';
import { Document } from './document.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu, type NavItem, NavLinks } from './navigation.tsx';
import { PublicFoot } from './public-foot.tsx';

export type PublicPageProps = {
  language: Language;
  title: string;
  /** The address of this same page in another language. */
  path: (language: Language) => string;
  site: { name: string; href?: string };
  description?: string;
  nav?: readonly NavItem[];
  quickExit?: boolean;
  /** Lists, maps and two columns; without it the page has the width of a question. */
  wide?: boolean;
  hasErrors?: boolean;
  indexed?: boolean;
  children: ComponentChildren;
};

/** A page that anyone may open: bar, content, foot. The language switch leads to the same page. */
export function PublicPage(props: PublicPageProps) {
  const { language, path, site, nav = [], quickExit, wide, children } = props;
  const say = uiTexts(language);
  return (
    <Document
      language={language}
      title={props.title === site.name ? site.name : `${props.title} – ${site.name}`}
      description={props.description}
      hasErrors={props.hasErrors}
      indexed={props.indexed ?? true}
    >
      <header class={quickExit ? 'bar stays' : 'bar'}>
        <div class="bar-inner">
          <a class="bar-name" href={site.href ?? `/${language}`}>
            {site.name}
          </a>
          {nav.length > 0 && (
            <nav class="bar-nav" aria-label={say('mainNavigation')}>
              <NavLinks items={nav} />
            </nav>
          )}
          <div class="bar-end">
            <LanguageSwitch language={language} path={path} />
            {quickExit && <QuickExit language={language} />}
            <Menu language={language}>
              {nav.length > 0 && (
                <nav aria-label={say('mainNavigation')}>
                  <NavLinks items={nav} />
                </nav>
              )}
              <LanguageSwitch language={language} path={path} whole />
            </Menu>
          </div>
        </div>
      </header>
      <main id="main" class={wide ? 'wide' : undefined} tabindex={-1}>
        {children}
      </main>
      <PublicFoot language={language} />
    </Document>
  );
}

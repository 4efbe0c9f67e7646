import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';
import { Document } from './document.tsx';
import { Menu, type NavItem, NavLinks } from './navigation.tsx';

export type WorkspacePageProps = {
  language: Language;
  title: string;
  /** Roles as the reader's language says them. */
  member: { name: string; roles: readonly string[] };
  service: { name: string; href?: string };
  nav: readonly NavItem[];
  /** Forms and texts read better narrow; cases and lists are wide, which is the default. */
  narrow?: boolean;
  hasErrors?: boolean;
  children: ComponentChildren;
};

/** A page of the workspace, for a member who has signed in. */
export function WorkspacePage(props: WorkspacePageProps) {
  const { language, member, service, nav, narrow, children } = props;
  const say = uiTexts(language);
  return (
    <Document language={language} title={`${props.title} – ${service.name}`} hasErrors={props.hasErrors}>
      <header class="bar">
        <div class="bar-inner">
          <a class="bar-name" href={service.href ?? '/'}>
            {service.name}
          </a>
          <nav class="bar-nav" aria-label={say('mainNavigation')}>
            <NavLinks items={nav} />
          </nav>
          <div class="bar-end">
            <Member language={language} member={member} />
            <SignOut language={language} />
            <Menu language={language}>
              <nav aria-label={say('mainNavigation')}>
                <NavLinks items={nav} />
              </nav>
              <Member language={language} member={member} />
              <SignOut language={language} />
            </Menu>
          </div>
        </div>
      </header>
      <main id="main" class={narrow ? undefined : 'wide'} tabindex={-1}>
        {children}
      </main>
    </Document>
  );
}

function Member({ language, member }: Pick<WorkspacePageProps, 'language' | 'member'>) {
  return (
    <p class="bar-member">
      <a href="/account" aria-label={`${uiTexts(language)('myAccount')}: ${member.name}`}>
        {member.name}
      </a>
      <small>{member.roles.join(' · ')}</small>
    </p>
  );
}

function SignOut({ language }: { language: Language }) {
  return (
    <form method="post" action="/sign-out">
      <button type="submit" class="button link">
        {uiTexts(language)('signOut')}
      </button>
    </form>
  );
}

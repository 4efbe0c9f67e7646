import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { ButtonLink } from '../button/button.tsx';
import { PublicPage } from '../layout/public-page.tsx';
import { errorTexts } from './texts.ts';

export type ErrorKind =
  | 'not_found'
  | 'forbidden'
  | 'rejected'
  | 'too_many'
  | 'broken'
  | 'session_lost'
  | 'expired_link';

/** The status that each kind is sent with. */
export const errorStatus = {
  not_found: 404,
  forbidden: 403,
  rejected: 422,
  too_many: 429,
  broken: 500,
  session_lost: 401,
  expired_link: 410,
} as const satisfies Record<ErrorKind, number>;

export type ErrorPageProps = {
  language: Language;
  kind: ErrorKind;
  site?: { name: string; href?: string };
  /** Where the button leads; without it the home page, or the sign-in page when the session was lost. */
  href?: string;
  /** Something more, as how long to wait. Never what the database or the code said. */
  children?: ComponentChildren;
};

/** A page for what went wrong: says what, whether anything is lost, and what to do next. */
export function ErrorPage({ language, kind, site = { name: 'Entente' }, href, children }: ErrorPageProps) {
  const say = errorTexts(language);
  const signsIn = kind === 'session_lost';
  return (
    <PublicPage
      language={language}
      title={say(`${kind}_title`)}
      path={(other) => `/${other}`}
      site={site}
      indexed={false}
    >
      <h1>{say(`${kind}_title`)}</h1>
      <p class="intro">{say(`${kind}_body`)}</p>
      <p>{say(`${kind}_next`)}</p>
      {children}
      <div class="buttons">
        <ButtonLink href={href ?? (signsIn ? '/sign-in' : `/${language}`)}>
          {say(signsIn ? 'signIn' : 'home')}
        </ButtonLink>
      </div>
    </PublicPage>
  );
}

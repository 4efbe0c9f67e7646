import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { ReturnFrame } from './page.tsx';

/**
 * The pages of a party’s own place, always all of them: which are there, and what stands beside them, must not tell what
 * the other side did.
 */
const pages = ['case', 'words', 'agreement', 'times', 'files', 'reach', 'consents', 'readers'] as const;
export type CasePageName = (typeof pages)[number];

type Props = {
  language: Language;
  title: string;
  current: CasePageName;
  /** The name of the service; what the bar says. */
  site?: string;
  hasErrors?: boolean;
  children: ComponentChildren;
};

/** One page of a party’s own place: its heading, the way to the others, and the way out. */
export function CaseFrame({ language, title, current, site, hasErrors, children }: Props) {
  const say = frameTexts(language);
  const path = current === 'case' ? '/return/case' : `/return/case/${current}`;
  const tabs = pages.map((page) => ({
    href: `/${language}/return/case${page === 'case' ? '' : `/${page}`}`,
    label: say(page),
    current: page === current,
  }));
  return (
    <ReturnFrame language={language} title={title} path={path} site={site ?? 'Entente'} hasErrors={hasErrors}>
      <h1>{title}</h1>
      {tabs.length > 1 && <Tabs label={say('pages')} tabs={tabs} />}
      {children}
      <form method="post" action={`/${language}/return/leaving`} class="section">
        <Button kind="quiet">{say('leave')}</Button>
      </form>
    </ReturnFrame>
  );
}

const frameTexts = texts(
  {
    pages: 'Uw plek bij de dienst',
    case: 'Uw aanvraag',
    words: 'Woorden',
    agreement: 'Afspraken',
    times: 'Gesprekken',
    files: 'Bestanden',
    reach: 'Hoe wij u bereiken',
    consents: 'Toestemmingen',
    readers: 'Wie las over u',
    leave: 'Verlaat mijn aanvraag',
  },
  {
    fr: {
      pages: 'Votre espace auprès du service',
      case: 'Votre demande',
      words: 'Paroles',
      agreement: 'Accord',
      times: 'Rendez-vous',
      files: 'Fichiers',
      reach: 'Comment vous joindre',
      consents: 'Accords donnés',
      readers: 'Qui a lu à votre sujet',
      leave: 'Quitter ma demande',
    },
    de: {
      pages: 'Ihr Platz beim Dienst',
      case: 'Ihre Anfrage',
      words: 'Worte',
      agreement: 'Absprachen',
      times: 'Termine',
      files: 'Dateien',
      reach: 'Wie wir Sie erreichen',
      consents: 'Einwilligungen',
      readers: 'Wer über Sie gelesen hat',
      leave: 'Meine Anfrage verlassen',
    },
    en: {
      pages: 'Your place at the service',
      case: 'Your request',
      words: 'Words',
      agreement: 'Agreement',
      times: 'Appointments',
      files: 'Files',
      reach: 'How we reach you',
      consents: 'Consents',
      readers: 'Who read about you',
      leave: 'Leave my request',
    },
  },
);

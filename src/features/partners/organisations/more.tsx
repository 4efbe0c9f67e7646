import type { Language } from '../../../platform/texts/languages.ts';
import { moreTexts } from './more-texts.ts';
import { organisationPath } from './partner-desk.ts';

type To = { href: string; label: string };

/** Where the work with one partner goes on. */
export function WithThisPartner({ language, id }: { language: Language; id: string }) {
  const say = moreTexts(language);
  const here = organisationPath(id);
  const ways: To[] = [
    { href: `${here}/messages`, label: say('messages') },
    { href: `${here}/evaluations`, label: say('evaluations') },
  ];
  return <More title={say('together')} ways={ways} />;
}

/** What else a service does with its partners. */
export function AlsoWithPartners({ language }: { language: Language }) {
  const say = moreTexts(language);
  const ways: To[] = [
    { href: '/partners/requests', label: say('requests') },
    { href: '/partners/onward', label: say('onward') },
    { href: '/partners/sessions', label: say('sessions') },
  ];
  return <More title={say('also')} ways={ways} />;
}

/** What a partner does with the service beside sending people. */
export function AlsoWithTheService({
  language,
  isMagistrate,
}: {
  language: Language;
  isMagistrate: boolean;
}) {
  const say = moreTexts(language);
  const ways: To[] = [
    { href: '/referrals/messages', label: say('messages') },
    { href: '/referrals/desk-hours', label: say('deskHours') },
    { href: '/referrals/evaluations', label: say('evaluations') },
    { href: '/referrals/reports', label: say('reports') },
    { href: '/referrals/sessions', label: say('sessions') },
    ...(isMagistrate ? [{ href: '/referrals/requests', label: say('ownRequests') }] : []),
    { href: '/referrals/mails', label: say('mails') },
  ];
  return <More title={say('withService')} ways={ways} />;
}

function More({ title, ways }: { title: string; ways: To[] }) {
  return (
    <section class="section">
      <h2>{title}</h2>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

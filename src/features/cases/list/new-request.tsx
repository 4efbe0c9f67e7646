import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';

const newRequestTexts = texts(
  { enter: 'Nieuwe aanvraag', search: 'Zoek een zaak' },
  {
    fr: { enter: 'Nouvelle demande', search: 'Chercher un dossier' },
    de: { enter: 'Neue Anfrage', search: 'Fall suchen' },
    en: { enter: 'New request', search: 'Find a case' },
  },
);

/** What a coordinator does when the phone rings: enter the call, or find the case that it is about. */
export function NewRequest({ language, roles }: { language: Language; roles: readonly string[] }) {
  const say = newRequestTexts(language);
  return (
    <Buttons>
      {roles.includes('coordinator') && <ButtonLink href="/requests/new">{say('enter')}</ButtonLink>}
      <ButtonLink href="/cases/search" kind="quiet">
        {say('search')}
      </ButtonLink>
    </Buttons>
  );
}

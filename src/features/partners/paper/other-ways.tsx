import type { Language } from '../../../platform/texts/languages.ts';
import { paperTexts } from './texts.ts';

/** On the page of a partner: how it sends people without an account. */
export function OtherWays({ language, organisationId }: { language: Language; organisationId: string }) {
  const say = paperTexts(language);
  const here = `/partners/organisations/${organisationId}`;
  return (
    <section class="section">
      <h2>{say('waysTitle')}</h2>
      <ul>
        <li>
          <a href={`${here}/links`}>{say('links')}</a>
        </li>
        <li>
          <a href={`${here}/form`}>{say('paperForm')}</a>
        </li>
        <li>
          <a href={`${here}/referrals/new`}>{say('enterOne')}</a>
        </li>
      </ul>
    </section>
  );
}

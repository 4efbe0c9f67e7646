import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

/** The foot of every public page. */
export function PublicFoot({ language }: { language: Language }) {
  const say = uiTexts(language);
  return (
    <footer class="foot">
      <nav aria-label={say('footNavigation')}>
        <div class="foot-inner">
          <a href={`/${language}/who-sees-what`}>{say('whoSeesWhat')}</a>
          <a href={`/${language}/accessibility`}>{say('accessibility')}</a>
          <a href={`/${language}/source`}>{say('sourceCode')}</a>
          <a href={`/${language}/open-data`}>{say('openData')}</a>
          <a href={`/${language}/freshness`}>{say('freshness')}</a>
          <a class="last" href="/sign-in">
            {say('membersSignIn')}
          </a>
        </div>
      </nav>
    </footer>
  );
}

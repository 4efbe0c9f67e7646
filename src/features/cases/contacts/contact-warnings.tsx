import type { Language } from '../../../platform/texts/languages.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { ContactRules } from '../record/contact.ts';
import { newsRuleTexts } from './news-texts.ts';
import { contactTexts } from './texts.ts';

const never = ['neverRing', 'noLetters', 'noMail'] as const;

/** What must never be done, before anything else; nothing when everything may be done. */
export function ContactWarnings({ rules, language }: { rules: ContactRules; language: Language }) {
  const say = contactTexts(language);
  const forbidden = never.filter((rule) => rules[rule]);
  if (forbidden.length === 0 && rules.words === '' && !rules.leaveAlone) return null;
  return (
    <Notice kind="warning" title={say('mind')}>
      {rules.leaveAlone && (
        <p>
          <strong>{newsRuleTexts(language)('warn_leaveAlone')}</strong>
        </p>
      )}
      {forbidden.length > 0 && (
        <ul>
          {forbidden.map((rule) => (
            <li key={rule}>
              <strong>{say(`warn_${rule}`)}</strong>
            </li>
          ))}
        </ul>
      )}
      {rules.words && <p>{rules.words}</p>}
    </Notice>
  );
}

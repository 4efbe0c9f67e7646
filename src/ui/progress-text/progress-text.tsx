import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

/** "Terug · vraag 2 van 7", above a question. */
export function ProgressText(props: { language: Language; number: number; total: number; back?: string }) {
  const { language, number, total, back } = props;
  const say = uiTexts(language);
  return (
    <p class="progress">
      {back && (
        <>
          <a href={back}>{say('back')}</a> ·{' '}
        </>
      )}
      {say('progress', { number: String(number), total: String(total) })}
    </p>
  );
}

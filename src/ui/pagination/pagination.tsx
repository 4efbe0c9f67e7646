import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

/** Leads to the pages before and after this one; a list has no page numbers. */
export function Pagination(props: { language: Language; previous?: string; next?: string }) {
  const { language, previous, next } = props;
  const say = uiTexts(language);
  if (!previous && !next) return null;
  return (
    <nav class="pagination" aria-label={say('pages')}>
      {previous && (
        <a class="button quiet" rel="prev" href={previous}>
          <span aria-hidden="true">←</span> {say('previous')}
        </a>
      )}
      {next && (
        <a class="button quiet after" rel="next" href={next}>
          {say('next')} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}

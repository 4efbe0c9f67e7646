import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

/** The way to this page; the last one is the page itself and no link. */
export function Breadcrumbs({
  language,
  trail,
}: {
  language: Language;
  trail: readonly { label: string; href?: string }[];
}) {
  return (
    <nav class="crumbs" aria-label={uiTexts(language)('youAreHere')}>
      <ol>
        {trail.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href ? (
              <a href={crumb.href}>{crumb.label}</a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

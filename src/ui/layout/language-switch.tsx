import { type Language, languageNames, languages } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

type Props = { language: Language; path: (language: Language) => string; whole?: boolean };

/** Links to the same page in the other languages, each named in its own language; `whole` writes the names out. */
export function LanguageSwitch({ language, path, whole }: Props) {
  return (
    <nav class="languages" aria-label={uiTexts(language)('chooseLanguage')}>
      {languages.map((other) => (
        <a
          key={other}
          href={path(other)}
          lang={other}
          hreflang={other}
          aria-current={other === language ? 'true' : undefined}
          aria-label={whole ? undefined : `${other.toUpperCase()}, ${languageNames[other]}`}
        >
          {whole ? languageNames[other] : other.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}

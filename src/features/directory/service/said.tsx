import type { Language } from '../../../platform/texts/languages.ts';
import type { TextIn } from '../entries/fields.ts';
import { sayText } from '../entries/say-text.ts';
import { saidTexts } from './said-texts.ts';

/** A text of a service as this reader gets it. Where it is in another language, or a translation that was left behind, that is said. */
export function Said(props: { value: TextIn; language: Language }) {
  return (
    <>
      <Words {...props} />
      <SaidRemark {...props} />
    </>
  );
}

/** The words alone, in paragraphs, marked with their language where it is not the reader’s. */
export function Words({ value, language }: { value: TextIn; language: Language }) {
  const said = sayText(value, language);
  const paragraphs = (said?.text ?? '').split(/\n{2,}/).filter((part) => part.trim());
  return (
    <>
      {paragraphs.map((text, index) => (
        <p
          key={`${index}-${text.length}`}
          class="as-written"
          lang={said?.fallback ? said.language : undefined}
        >
          {text}
        </p>
      ))}
    </>
  );
}

/** In which language a text is where that is not the reader’s, and whether it was left behind by its source. */
export function SaidRemark({ value, language }: { value: TextIn; language: Language }) {
  const said = sayText(value, language);
  const say = saidTexts(language);
  if (said?.fallback)
    return <p class="meta">{say('fallback', { language: languageName(said.language, language) })}</p>;
  if (said?.older)
    return <p class="meta">{say('older', { language: languageName(value.from, language) })}</p>;
  return null;
}

/** The name of a language (ISO 639) as the reader says it: “Frans”; the code where it has none. */
export function languageName(code: string, reader: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}

import { isLanguage, languageNames, languages } from '../../../../platform/texts/languages.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName, TextIn } from '../../entries/fields.ts';
import { languageIn } from '../language-in.ts';
import { checkValue } from './check-value.ts';
import { type At, type FieldForm, one } from './field-form.ts';
import { gapsOf, rewritten, withWords } from './rules/translations.ts';
import { fieldFormTexts } from './texts.ts';

/** Fields of a few words; all other texts are paragraphs. */
const short: readonly FieldName[] = ['name', 'keywords'];

/** A text in four languages, one below the other: which one the others follow, and which are older than it. */
export const textForm = (field: FieldName): FieldForm<TextIn> => ({
  typed: (value, { language, proposing }) => {
    if (proposing) return { value: value?.in[language]?.text ?? '' };
    const written = languages.map((each) => [`text-${each}`, value?.in[each]?.text ?? '']);
    return { ...Object.fromEntries(written), from: value?.from ?? language };
  },
  read: (typed, before, at) => {
    if (at.proposing) {
      const text = one(typed, 'value');
      return checkValue(field, text ? withWords(before, at.language, text, at.now) : null, at.language);
    }
    const from = one(typed, 'from');
    const written = Object.fromEntries(languages.map((each) => [each, one(typed, `text-${each}`)]));
    const source = isLanguage(from) ? from : at.language;
    const after = rewritten(before, written, source, one(typed, 'stillRight') !== '', at.now);
    if (after && !after.in[source]) {
      const say = fieldFormTexts(at.language);
      return { ok: false, errors: { [`text-${source}`]: say('sourceEmpty') } };
    }
    return checkValue(field, after, at.language, (path) => `text-${String(path[1])}`);
  },
  Inputs: ({ value, at }) =>
    at.proposing ? <OneText field={field} at={at} /> : <FourTexts field={field} value={value} at={at} />,
});

function OneText({ field, at: { language } }: { field: FieldName; at: At }) {
  const props = {
    ...{ name: 'value', label: fieldTexts(language)(field), required: true },
    hint: fieldFormTexts(language)('oneLanguage', { language: languageIn(language, language) }),
  };
  return short.includes(field) ? <TextField {...props} /> : <TextArea {...props} rows={8} />;
}

function FourTexts({
  field,
  value,
  at: { language },
}: {
  field: FieldName;
  value: TextIn | undefined;
  at: At;
}) {
  const say = fieldFormTexts(language);
  const older = value ? gapsOf(value).older : [];
  return (
    <>
      {languages.map((each) => {
        const hint = older.includes(each) ? say('older') : each === value?.from ? say('isSource') : undefined;
        const props = { name: `text-${each}`, label: languageNames[each], hint };
        return short.includes(field) ? (
          <TextField key={each} {...props} />
        ) : (
          <TextArea key={each} {...props} rows={6} />
        );
      })}
      <Choices
        name="from"
        label={say('from')}
        hint={say('fromHint')}
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        columns
        required
      />
      {value && Object.keys(value.in).length > 1 && (
        <Checkbox name="stillRight" label={say('stillRight')} hint={say('stillRightHint')} />
      )}
    </>
  );
}

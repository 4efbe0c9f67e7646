import type { Language } from '../../../../platform/texts/languages.ts';
import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { accessCodes, accessTexts } from '../../entries/codes/access.ts';
import { kindCodes, kindTexts } from '../../entries/codes/kinds.ts';
import { type RunBy, runByCodes, runByTexts } from '../../entries/codes/run-by.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName, ValueOf } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type FieldForm, many, one } from './field-form.ts';

/** Boxes to tick; the order of the list is kept, so that ticking again changes nothing. */
function ticksForm<Code extends string>(
  field: FieldName,
  codesFor: (ticked: readonly string[]) => readonly Code[],
  say: (code: Code, language: Language) => string,
): FieldForm<Code[]> {
  return {
    typed: (value) => ({ value: value ?? [] }),
    read: (typed, before, { language }) => {
      const ticked = many(typed, 'value');
      const kept = (before ?? []).filter((code) => ticked.includes(code));
      const added = codesFor(ticked).filter((code) => ticked.includes(code) && !kept.includes(code));
      const value = [...kept, ...added];
      return checkValue<Code[]>(field, value.length > 0 ? value : null, language);
    },
    Inputs: ({ value, at: { language } }) => (
      <Checkboxes
        name="value"
        label={fieldTexts(language)(field)}
        columns
        options={codesFor(value ?? []).map((code) => ({ value: code, label: say(code, language) }))}
      />
    ),
  };
}

export const kindsForm: FieldForm<ValueOf<'kinds'>> = ticksForm(
  'kinds',
  () => kindCodes,
  (code, language) => kindTexts(language)(code),
);
export const accessForm: FieldForm<ValueOf<'access'>> = ticksForm(
  'access',
  () => accessCodes,
  (code, language) => accessTexts(language)(code),
);

/** What is spoken most with mediators in both countries (ISO 639); others that an entry has stay, and can be taken away. */
const spoken =
  'nl fr de en ar tr pl ro bg es it pt ru uk fa ps ku so ti am zh sq sr bs el hu sk cs hi ur bn lt fy li'.split(
    ' ',
  );

export const languagesForm: FieldForm<string[]> = ticksForm(
  'languages',
  (held) => [...spoken, ...held.filter((code) => /^[a-z]{2,3}$/.test(code) && !spoken.includes(code))],
  (code, language) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code,
);

export const runByForm: FieldForm<RunBy> = {
  typed: (value) => ({ value: value ?? '' }),
  read: (typed, _before, { language }) =>
    checkValue('runBy', (one(typed, 'value') || null) as RunBy | null, language),
  Inputs: ({ at: { language } }) => (
    <SelectField
      name="value"
      label={fieldTexts(language)('runBy')}
      options={runByCodes.map((code) => ({ value: code, label: runByTexts(language)(code) }))}
    />
  ),
};

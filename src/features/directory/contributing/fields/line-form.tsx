import { DateField } from '../../../../ui/field/date-field.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField, type TextFieldProps } from '../../../../ui/field/text-field.tsx';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type FieldForm, one } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';

type Kind = 'tel' | 'email' | 'url' | 'address' | 'day';

/** A value of one line (or of an address): empty is none. */
export const lineForm = (field: FieldName, kind: Kind): FieldForm<string> => ({
  typed: (value) => ({ value: value ?? '' }),
  read: (typed, _before, { language }) => {
    const text = one(typed, 'value');
    // People write an address of a site as they say it.
    const whole = kind === 'url' && /^[\w-]+(\.[\w-]+)+/.test(text) ? `https://${text}` : text;
    const read = checkValue(field, whole || null, language);
    if (read.ok || kind === 'tel' || kind === 'address') return read;
    const say = fieldFormTexts(language);
    return {
      ok: false,
      errors: { value: say(kind === 'url' ? 'notAUrl' : kind === 'day' ? 'notADay' : 'notAnEmail') },
    };
  },
  Inputs: ({ at: { language } }) => {
    const props = { name: 'value', label: fieldTexts(language)(field), hint: hintOf(kind, language) };
    if (kind === 'day') return <DateField {...props} />;
    if (kind === 'address') return <TextArea {...props} rows={3} />;
    return <TextField {...props} type={kind === 'url' ? 'text' : (kind as TextFieldProps['type'])} />;
  },
});

const hintOf = (kind: Kind, language: Parameters<typeof fieldFormTexts>[0]) =>
  kind === 'url' ? fieldFormTexts(language)('urlHint') : undefined;

/** A whole number. */
export const numberForm = (field: FieldName): FieldForm<number> => ({
  typed: (value) => ({ value: value === undefined ? '' : String(value) }),
  read: (typed, _before, { language }) => {
    const text = one(typed, 'value').replace(/[\s.,’]/g, '');
    if (text !== '' && !/^\d{1,9}$/.test(text))
      return { ok: false, errors: { value: fieldFormTexts(language)('notANumber') } };
    const read = checkValue(field, text === '' ? null : Number(text), language);
    return read.ok ? read : { ok: false, errors: { value: fieldFormTexts(language)('notANumber') } };
  },
  Inputs: ({ at: { language } }) => (
    <TextField name="value" label={fieldTexts(language)(field)} inputmode="numeric" width="short" />
  ),
});

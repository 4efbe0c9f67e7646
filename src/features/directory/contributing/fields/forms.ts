import { type FieldName, textFields } from '../../entries/fields.ts';
import { areaForm } from './area-form.tsx';
import { accessForm, kindsForm, languagesForm, runByForm } from './codes-form.tsx';
import type { FieldForm, FormOf } from './field-form.ts';
import { hoursForm } from './hours-form.tsx';
import { lineForm, numberForm } from './line-form.tsx';
import { placeForm } from './place-form.tsx';
import { advisersForm, deskHoursForm } from './rows-form.tsx';
import { textForm } from './text-form.tsx';

type TextName = (typeof textFields)[number];
type Others = Exclude<FieldName, TextName>;

const others: { [F in Others]: FormOf<F> } = {
  kinds: kindsForm,
  languages: languagesForm,
  phone: lineForm('phone', 'tel'),
  email: lineForm('email', 'email'),
  website: lineForm('website', 'url'),
  requestUrl: lineForm('requestUrl', 'url'),
  postAddress: lineForm('postAddress', 'address'),
  place: placeForm,
  area: areaForm,
  hours: hoursForm,
  deskHours: deskHoursForm,
  advisers: advisersForm,
  access: accessForm,
  runBy: runByForm,
  charterSignedOn: lineForm('charterSignedOn', 'day'),
  population: numberForm('population'),
  since: numberForm('since'),
};

const texts = Object.fromEntries(textFields.map((field) => [field, textForm(field)])) as Record<
  TextName,
  FormOf<'name'>
>;

/** The form of each field. Its value is that of the field; one who has the field as a variable sees it as unknown. */
export const fieldForms = { ...texts, ...others } as unknown as Record<FieldName, FieldForm<unknown>>;

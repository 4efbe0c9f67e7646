import type { VNode } from 'preact';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { FieldPair, Fieldset } from '../../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { FieldName, ValueOf } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type FieldForm, isWrong, one } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';
import { dayName, readPair, TimePair } from './time-pair.tsx';

/** More rows do not fit in one post; what is beyond them is kept as it is. */
const mostShown = 40;

type Row<R> = {
  typed(row: R, name: string): Typed;
  /** Null for a row that was left empty. */
  read(typed: Typed, name: string, language: Language, errors: FieldErrors): R | null;
  Inputs(props: { name: string; language: Language }): VNode;
};

/** A list of rows, two of them always free; a row that is emptied is gone. */
function rowsForm<R>(field: FieldName, row: Row<R>, legend: 'desk' | 'adviser'): FieldForm<R[]> {
  const count = (value: R[] | undefined) => Math.min(mostShown, (value?.length ?? 0) + 2);
  const numbers = (value: R[] | undefined) => Array.from({ length: count(value) }, (_, number) => number);
  return {
    typed: (value) =>
      Object.assign(
        {},
        ...(value ?? []).slice(0, mostShown).map((each, number) => row.typed(each, `r${number}`)),
      ),
    read: (typed, before, { language }) => {
      const errors: FieldErrors = {};
      const written = numbers(before).flatMap(
        (number) => row.read(typed, `r${number}`, language, errors) ?? [],
      );
      if (isWrong(errors)) return { ok: false, errors };
      const value = [...written, ...(before ?? []).slice(mostShown)];
      return checkValue<R[]>(
        field,
        value.length > 0 ? value : null,
        language,
        (path) => `r${String(path[0])}-${String(path[1] ?? 'where')}`,
      );
    },
    Inputs: ({ value, at: { language } }) => (
      <>
        <p>{fieldFormTexts(language)('rowsHint')}</p>
        {numbers(value).map((number) => (
          <Fieldset key={number} legend={fieldFormTexts(language)(legend, { number: String(number + 1) })}>
            <row.Inputs name={`r${number}`} language={language} />
          </Fieldset>
        ))}
      </>
    ),
  };
}

const frequencies = ['week', 'two_weeks', 'month'] as const;

export const deskHoursForm = rowsForm<ValueOf<'deskHours'>[number]>(
  'deskHours',
  {
    typed: ({ where, address, day, from, to, every }, name) => ({
      ...{ [`${name}-where`]: where, [`${name}-address`]: address, [`${name}-day`]: String(day) },
      ...{ [`${name}-from`]: from, [`${name}-to`]: to, [`${name}-every`]: every },
    }),
    read: (typed, name, language, errors) => {
      const say = fieldFormTexts(language);
      const [where, address] = [one(typed, `${name}-where`), one(typed, `${name}-address`)];
      const times = readPair(typed, name, language, errors);
      const day = Number(one(typed, `${name}-day`));
      if (!where && !address && !times && !day) return null;
      if (!where) errors[`${name}-where`] = say('fillIn');
      if (!(day >= 1 && day <= 7)) errors[`${name}-day`] = say('chooseDay');
      if (!times) errors[`${name}-from`] ??= say('bothTimes');
      const every = frequencies.find((each) => each === one(typed, `${name}-every`)) ?? 'week';
      return { where, address, day, from: times?.from ?? '', to: times?.to ?? '', every };
    },
    Inputs: ({ name, language }) => {
      const say = fieldFormTexts(language);
      const weekdays = [1, 2, 3, 4, 5, 6, 7];
      return (
        <>
          <TextField name={`${name}-where`} label={say('deskWhere')} unmarked />
          <TextField name={`${name}-address`} label={say('deskAddress')} unmarked />
          <FieldPair>
            <SelectField
              name={`${name}-day`}
              label={say('day')}
              options={weekdays.map((day) => ({ value: String(day), label: dayName(day, language) }))}
              unmarked
            />
            <SelectField
              name={`${name}-every`}
              label={say('every')}
              options={frequencies.map((each) => ({ value: each, label: say(each) }))}
              empty={false}
              unmarked
            />
          </FieldPair>
          <TimePair name={name} language={language} />
        </>
      );
    },
  },
  'desk',
);

export const advisersForm = rowsForm<ValueOf<'advisers'>[number]>(
  'advisers',
  {
    typed: ({ who, where, reach }, name) => ({
      ...{ [`${name}-who`]: who, [`${name}-where`]: where, [`${name}-reach`]: reach },
    }),
    read: (typed, name, language, errors) => {
      const [who, where, reach] = ['who', 'where', 'reach'].map((part) => one(typed, `${name}-${part}`));
      if (!who && !where && !reach) return null;
      if (!who) errors[`${name}-who`] = fieldFormTexts(language)('fillIn');
      return { who: who ?? '', where: where ?? '', reach: reach ?? '' };
    },
    Inputs: ({ name, language }) => {
      const say = fieldFormTexts(language);
      return (
        <>
          <TextField name={`${name}-who`} label={say('adviserWho')} hint={say('adviserHint')} unmarked />
          <TextField name={`${name}-where`} label={say('adviserWhere')} unmarked />
          <TextField name={`${name}-reach`} label={say('adviserReach')} unmarked />
        </>
      );
    },
  },
  'adviser',
);

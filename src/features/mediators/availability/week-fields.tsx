import type { Language } from '../../../platform/texts/languages.ts';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { availabilityTexts } from './texts.ts';
import { slots, weekdays } from './week-form.ts';

/** Two pieces of time for each day of the week, as short as a telephone needs them. */
export function WeekFields({ language }: { language: Language }) {
  const say = availabilityTexts(language);
  return (
    <>
      {weekdays.map((weekday) => (
        <Fieldset key={weekday} legend={dayName(weekday, language)}>
          {slots.map((slot) => (
            <FieldPair key={slot}>
              <TextField name={`d${weekday}-${slot}-from`} type="time" label={say('from')} unmarked />
              <TextField name={`d${weekday}-${slot}-to`} type="time" label={say('to')} unmarked />
            </FieldPair>
          ))}
        </Fieldset>
      ))}
    </>
  );
}

/** 1 is Monday; 2024 began with one. */
const dayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));

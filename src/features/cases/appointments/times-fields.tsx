import type { Language } from '../../../platform/texts/languages.ts';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { spokenLanguageOptions } from '../../mediators/codes/spoken-languages.ts';
import type { Offer } from './queries.ts';
import { ownRows } from './times-form.ts';
import { timesTexts } from './times-texts.ts';

/** One question for each time that a party was offered: does it suit him? In the order of the times. */
export function OfferedTimes({
  language,
  offers,
  now,
}: {
  language: Language;
  offers: readonly Offer[];
  now: Date;
}) {
  const say = timesTexts(language);
  return (
    <>
      {offers.map((offer) => (
        <Choices
          key={offer.id}
          name={`answer_${offer.id}`}
          label={formatDayAndTime(offer.starts_at, { language, zone: offer.zone }, { now })}
          value={offer.answer ?? ''}
          options={[
            { value: 'fits', label: say('fits') },
            { value: 'does_not', label: say('doesNot') },
          ]}
          unmarked
          columns
        />
      ))}
    </>
  );
}

/** Times that a party proposes himself. */
export function OwnTimes({ language, ids }: { language: Language; ids: readonly string[] }) {
  const say = timesTexts(language);
  return (
    <>
      <p class="meta">{say('ownHint')}</p>
      {ownRows.map((row) => (
        <Fieldset key={row} legend={say('ownRow', { number: String(row) })}>
          <input type="hidden" name={`id_${row}`} value={ids[row - 1]} />
          <FieldPair>
            <DateField name={`day_${row}`} label={say('day')} unmarked />
            <TextField name={`time_${row}`} type="time" label={say('time')} unmarked />
          </FieldPair>
        </Fieldset>
      ))}
    </>
  );
}

/** What a party needs to take part. */
export function NeedsFields({ language }: { language: Language }) {
  const say = timesTexts(language);
  return (
    <>
      <SelectField
        name="interpreter"
        label={say('interpreter')}
        options={spokenLanguageOptions(language)}
        empty={say('noInterpreter')}
        unmarked
      />
      <Checkbox name="stepFree" label={say('stepFree')} />
      <Checkbox name="hearingLoop" label={say('hearingLoop')} />
      <TextArea name="text" label={say('needsText')} rows={2} />
    </>
  );
}

/** How a party told it to the team. */
export function HowTold({ language }: { language: Language }) {
  const say = timesTexts(language);
  const options = (['phone', 'paper', 'in_person'] as const).map((value) => ({
    value,
    label: say(`how_${value}`),
  }));
  return <Choices name="how" label={say('how')} options={options} required columns />;
}

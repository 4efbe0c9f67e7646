import type { VNode } from 'preact';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { Section } from './sections.ts';
import { pairingRules } from './service-settings.ts';
import { settingsTexts } from './texts.ts';

type Say = ReturnType<typeof settingsTexts>;

const normFields = [
  'firstContactWorkingDays',
  'firstPartyVisitWorkingDays',
  'aftercareFromWeeks',
  'aftercareByWeeks',
  'soonWorkingDays',
] as const;

const fields: Record<Section, (say: Say) => VNode> = {
  contact: (say) => (
    <>
      <TextField name="name" label={say('name')} required />
      <TextField name="phone" type="tel" label={say('phone')} width="medium" required />
      <TextField name="email" type="email" label={say('email')} required />
      <Checkboxes name="languages" label={say('languages')} columns required options={languageOptions} />
    </>
  ),
  areas: (say) => (
    <TextArea name="areas" label={say('areasField')} hint={say('areasHint')} rows={12} required />
  ),
  messages: (say) => (
    <>
      <TextField name="subject" label={say('messageSubject')} hint={say('messageSubjectHint')} unmarked />
      <TextField name="sender" label={say('messageSender')} hint={say('messageSenderHint')} unmarked />
    </>
  ),
  reminders: (say) => (
    <>
      <TextField name="hoursBefore" label={say('hoursBefore')} hint={say('hoursBeforeHint')} unmarked />
      <TextField name="quietFrom" type="time" label={say('quietFrom')} required />
      <TextField name="quietTo" type="time" label={say('quietTo')} hint={say('quietHint')} required />
      <TextField name="calendarWord" label={say('calendarWord')} hint={say('calendarWordHint')} unmarked />
    </>
  ),
  intake: (say) => <DateField name="closedUntil" label={say('closedUntil')} hint={say('closedUntilHint')} />,
  pairing: (say) => (
    <>
      <Choices
        name="mediatorsPerCase"
        label={say('mediatorsPerCase')}
        required
        options={[1, 2, 3].map((count) => ({ value: String(count), label: say('perCase', { count }) }))}
      />
      <Checkboxes
        name="hardRules"
        label={say('hardRules')}
        hint={say('hardRulesHint')}
        unmarked
        options={pairingRules.map((rule) => ({ value: rule, label: say(rule) }))}
      />
      <Checkbox name="runByPolice" label={say('runByPolice')} hint={say('runByPoliceHint')} />
    </>
  ),
  norms: (say) => (
    <>
      {normFields.map((name) => (
        <TextField key={name} name={name} label={say(name)} inputmode="numeric" width="short" required />
      ))}
    </>
  ),
  figures: (say) => (
    <TextField
      name="smallestNumber"
      label={say('smallestNumber')}
      hint={say('smallestNumberHint')}
      inputmode="numeric"
      width="short"
      required
    />
  ),
  files: (say) => (
    <>
      {(['mostMegabytes', 'mostMegabytesInOnePlace'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={say(name)}
          hint={name === 'mostMegabytesInOnePlace' ? say('mostMegabytesInOnePlaceHint') : undefined}
          inputmode="numeric"
          width="short"
          required
        />
      ))}
      <Checkbox name="onPhones" label={say('onPhones')} hint={say('onPhonesHint')} />
      <TextField name="hours" label={say('hours')} inputmode="numeric" width="short" required />
    </>
  ),
};

/** The fields of one part of the settings. */
export function SectionFields({ language, section }: { language: Language; section: Section }) {
  return fields[section](settingsTexts(language));
}

import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import type { AgeGroup } from '../rules/case-state.ts';
import { sanctionTexts } from './texts.ts';

/** The offer as it was made; for whoever is under age, that the parents were invited. */
export function OfferFields({
  language,
  ageGroup,
  how,
  note,
}: {
  language: Language;
  ageGroup: AgeGroup | null;
  how: ComponentChildren;
  note: ComponentChildren;
}) {
  const say = sanctionTexts(language);
  return (
    <>
      {how}
      <DateField name="on" label={say('offeredOn')} required />
      {ageGroup === 'minor' && (
        <Checkbox name="parents" label={say('parentsInvited')} hint={say('parentsHint')} />
      )}
      {note}
    </>
  );
}

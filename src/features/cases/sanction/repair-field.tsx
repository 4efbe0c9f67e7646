import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { repairs } from './rules/repair.ts';
import { sanctionTexts } from './texts.ts';

/** Which kind of repair one line of an agreement is. */
export function RepairField({ language, name }: { language: Language; name: string }) {
  const say = sanctionTexts(language);
  const options = repairs.map((value) => ({ value, label: say(`repair_${value}`) }));
  return <SelectField name={name} label={say('repair')} options={options} unmarked />;
}

import { z } from 'zod';
import type { Language } from '../../../platform/texts/languages.ts';
import type { CodeList } from '../codes/code-list.ts';
import { ageBands, dwellings, households, tenures } from '../codes/homes.ts';
import { homeTexts } from './texts.ts';

/** Of a party: in what home he lives and with whom. Empty where nobody asked; no field must be filled in. */
export type Home = { tenure: string; dwelling: string; household: string; age_band: string };

export const homeLists = {
  dwelling: dwellings,
  household: households,
  age_band: ageBands,
  tenure: tenures,
} as const satisfies Record<keyof Home, CodeList<string>>;
export const homeFields = Object.keys(homeLists) as (keyof Home)[];

const code = (list: CodeList<string>) =>
  z
    .string()
    .default('')
    .refine((value) => value === '' || list.has(value), 'choose_one');

export const homeForm = z.object({
  dwelling: code(dwellings),
  household: code(households),
  age_band: code(ageBands),
  tenure: code(tenures),
});

/** What is worth knowing, with its name; nothing of what nobody asked or nobody knows. */
export function homeFacts(
  home: Home | undefined,
  language: Language,
  fields: readonly (keyof Home)[] = homeFields,
) {
  const say = homeTexts(language);
  return fields.flatMap((field) => {
    const value = home?.[field] ?? '';
    const list: CodeList<string> = homeLists[field];
    return value === '' || value === 'UNKNOWN'
      ? []
      : [{ name: say(field), value: list.label(value, language) }];
  });
}

/** Who else has a say in this home, or which other door helps; empty where it is not known. */
export function otherDoor(home: Home | undefined, language: Language): string {
  const tenure = home?.tenure;
  const known = (['OWNER', 'SOCIAL_RENT', 'PRIVATE_RENT', 'ROOM'] as const).find((one) => one === tenure);
  return known ? homeTexts(language)(`door_${known}`) : '';
}

import type { Language } from '../../../platform/texts/languages.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';

/** Names a municipality by its code, as this reader calls it. */
export const naming =
  ({ municipalities }: Gazetteer, language: Language) =>
  (code: string): string => {
    const known = municipalities.get(code);
    return known ? nameIn(known, language) : code;
  };

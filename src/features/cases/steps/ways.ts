import type { Language } from '../../../platform/texts/languages.ts';
import { stepFormTexts } from './texts.ts';

/** How a talk or a contact took place. */
export const ways = ['visit', 'neutral_place', 'phone', 'video', 'letter', 'mail'] as const;

const names = {
  visit: 'visit',
  neutral_place: 'neutralPlace',
  phone: 'phone',
  video: 'video',
  letter: 'letter',
  mail: 'mail',
} as const satisfies Record<(typeof ways)[number], string>;

/** The words for a way; one that is no longer in the list shows as it is. */
export function wayName(way: string, language: Language): string {
  return way in names ? stepFormTexts(language)(names[way as keyof typeof names]) : way;
}

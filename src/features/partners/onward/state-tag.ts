import type { Language } from '../../../platform/texts/languages.ts';
import type { TagKind } from '../../../ui/tag/tag.tsx';
import type { Onward } from './read-onward.ts';
import { onwardTexts } from './texts.ts';

/** In a word where it stands; it presses where the day to ask has come. */
export function stateTag(
  one: Pick<Onward, 'state' | 'stands' | 'remindOn'>,
  today: string,
  language: Language,
): { label: string; kind: TagKind } {
  const say = onwardTexts(language);
  if (!one.stands && one.state === 'asked') return { label: say('withdrawn'), kind: 'plain' };
  const due = one.remindOn !== null && one.remindOn <= today;
  const open = one.state === 'asked' || one.state === 'passed_on' || one.state === 'unknown';
  return { label: say(one.state), kind: due && open ? 'due' : open ? 'normal' : 'plain' };
}

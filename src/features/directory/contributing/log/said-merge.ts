import { z } from 'zod';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import type { SaidChange } from './said-change.ts';
import { logTexts } from './texts.ts';

const other = z.object({ slug: z.string() });

/** A merge as the log tells it: one with the other service, by its name and its address of then; undone, two again. */
export function saidMerge(
  before: unknown,
  after: unknown,
  entries: Iterable<Entry>,
  language: Language,
): SaidChange[] {
  const say = logTexts(language);
  const [was, is] = [before, after].map((value) => other.safeParse(value).data?.slug);
  const slug = is ?? was;
  if (!slug) return [];
  // Its address leads to the one that stayed, so it is looked for by its own.
  const found = [...entries].find((entry) => entry.slug === slug && entry.status === 'listed');
  const one = say('oneWith', { name: found ? `${nameOf(found, language)} (${slug})` : slug });
  return [{ in: null, before: [is ? say('apart') : one], after: [is ? one : say('apartAgain')] }];
}

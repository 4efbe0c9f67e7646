import type { Language } from '../../../../platform/texts/languages.ts';
import { isUsed, type Option } from '../../../cases/codes/service-codes.ts';
import { answer, type OpenDraft } from '../draft/draft.ts';

/** The finer subjects of the chosen one that the service offers today, its own among them, without the main one before each. */
export function finerOffered({ codes, day, ...draft }: OpenDraft, language: Language): Option[] {
  const main = answer(draft, 'subject', 'subject');
  return codes
    .all('subject', language)
    .filter((code) => code.group === main && isUsed(code, day))
    .map((code) => ({ value: code.key.replace(`${main}/`, ''), label: code.label(language) }));
}

import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { caseTexts } from '../case/texts.ts';
import type { PartySide } from '../tables.ts';

const otherTexts = texts(
  { other: 'Een andere partij' },
  { fr: { other: 'Une autre partie' }, de: { other: 'Eine andere Partei' }, en: { other: 'Another party' } },
);

/** How the team calls a party: by his side, or as one of the others. */
export const sideName = (side: PartySide, language: Language): string =>
  side === 'other' ? otherTexts(language)('other') : caseTexts(language)(side);

import type { Language } from '../../../platform/texts/languages.ts';
import { feedbackWords, resultClasses } from '../contract/contract.ts';
import { contractTexts } from '../contract/texts.ts';
import type { Figures } from './rules/figures.ts';
import { evaluationTexts } from './texts.ts';

/** A number of a partner’s figures; `definition` names the entry on the page of definitions that says what it means. */
export type FigureRow = {
  key: string;
  label: string;
  count: number;
  definition: 'partner_sent' | 'partner_told' | 'partner_ended' | 'partner_besides';
};

/** The figures as rows: who was sent, what was told of them, and what ended. A word that was never told has no row. */
export function rowsOfFigures(language: Language, figures: Figures): FigureRow[] {
  const { sent, told, ended, results, unsaid } = figures;
  const say = evaluationTexts(language);
  const sayContract = contractTexts(language);
  return [
    { key: 'sent', label: say('sent'), count: sent, definition: 'partner_sent' },
    ...feedbackWords
      .filter((word) => told[word] > 0)
      .map((word) => ({
        key: `told_${word}`,
        label: say('ofThose', { word: lower(language, sayContract(`word_${word}`)) }),
        ...{ count: told[word], definition: 'partner_told' as const },
      })),
    { key: 'ended', label: say('ended'), count: ended, definition: 'partner_ended' },
    ...resultClasses
      .filter((one) => results[one] > 0)
      .map((one) => ({
        key: `result_${one}`,
        label: say('endedAs', { result: lower(language, sayContract(`result_${one}`)) }),
        ...{ count: results[one], definition: 'partner_ended' as const },
      })),
    ...(unsaid > 0 && unsaid < ended
      ? [{ key: 'unsaid', label: say('unsaid'), count: unsaid, definition: 'partner_ended' as const }]
      : []),
    ...(['tipped', 'walkIns'] as const)
      .filter((one) => figures[one] > 0)
      .map((one) => ({
        ...{ key: one, label: say(one), count: figures[one], definition: 'partner_besides' as const },
      })),
  ];
}

/** In the middle of a line a word begins small. */
const lower = (language: Language, word: string): string =>
  word.charAt(0).toLocaleLowerCase(language) + word.slice(1);

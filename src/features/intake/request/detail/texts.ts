import { texts } from '../../../../platform/texts/texts.ts';

export const detailTexts = texts(
  {
    title: '{subject}: wat precies?',
    hint: 'Kies wat het beste past.',
    other: 'Iets anders, of ik weet het niet',
    choose_one: 'Kies wat het beste past, of “Iets anders, of ik weet het niet”.',
  },
  {
    fr: {
      title: '{subject} : quoi exactement ?',
      hint: 'Choisissez ce qui convient le mieux.',
      other: 'Autre chose, ou je ne sais pas',
      choose_one: 'Choisissez ce qui convient le mieux, ou « Autre chose, ou je ne sais pas ».',
    },
    de: {
      title: '{subject}: was genau?',
      hint: 'Wählen Sie, was am besten passt.',
      other: 'Etwas anderes, oder ich weiß es nicht',
      choose_one: 'Wählen Sie, was am besten passt, oder „Etwas anderes, oder ich weiß es nicht“.',
    },
    en: {
      title: '{subject}: what exactly?',
      hint: 'Choose what fits best.',
      other: 'Something else, or I do not know',
      choose_one: 'Choose what fits best, or “Something else, or I do not know”.',
    },
  },
);

import { texts } from '../../../platform/texts/texts.ts';

export const agreementTexts = texts(
  { by: 'tegen', kept_yes: 'nagekomen', kept_partly: 'deels nagekomen', kept_no: 'niet nagekomen' },
  {
    fr: { by: 'pour le', kept_yes: 'respecté', kept_partly: 'respecté en partie', kept_no: 'non respecté' },
    de: {
      by: 'bis',
      kept_yes: 'eingehalten',
      kept_partly: 'teilweise eingehalten',
      kept_no: 'nicht eingehalten',
    },
    en: { by: 'by', kept_yes: 'kept', kept_partly: 'partly kept', kept_no: 'not kept' },
  },
);

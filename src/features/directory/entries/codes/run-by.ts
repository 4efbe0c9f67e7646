import { texts } from '../../../../platform/texts/texts.ts';

/** Who runs a service. */
export const runByCodes = [
  'municipality',
  'several_municipalities',
  'police',
  'welfare',
  'association',
  'province',
  'housing',
  'justice',
  'other',
] as const;
export type RunBy = (typeof runByCodes)[number];

export const runByTexts = texts(
  {
    municipality: 'De gemeente',
    several_municipalities: 'Enkele gemeenten samen',
    police: 'De lokale politie',
    welfare: 'Een welzijnsorganisatie',
    association: 'Een vereniging',
    province: 'De provincie',
    housing: 'Een woonmaatschappij',
    justice: 'Het gerecht',
    other: 'Iemand anders',
  },
  {
    fr: {
      municipality: 'La commune',
      several_municipalities: 'Plusieurs communes ensemble',
      police: 'La police locale',
      welfare: 'Une organisation d’aide sociale',
      association: 'Une association',
      province: 'La province',
      housing: 'Une société de logement',
      justice: 'La justice',
      other: 'Quelqu’un d’autre',
    },
    de: {
      municipality: 'Die Gemeinde',
      several_municipalities: 'Mehrere Gemeinden zusammen',
      police: 'Die lokale Polizei',
      welfare: 'Ein Sozialverband',
      association: 'Ein Verein',
      province: 'Die Provinz',
      housing: 'Eine Wohnungsgesellschaft',
      justice: 'Die Justiz',
      other: 'Jemand anders',
    },
    en: {
      municipality: 'The municipality',
      several_municipalities: 'Several municipalities together',
      police: 'The local police',
      welfare: 'A welfare organisation',
      association: 'An association',
      province: 'The province',
      housing: 'A housing company',
      justice: 'The courts',
      other: 'Somebody else',
    },
  },
);

import { codeList } from './code-list.ts';

/** How a case ended. */
export const outcomes = codeList('outcome', {
  AGREEMENT: {
    nl: 'Opgelost met afspraken na een gesprek',
    fr: 'Accord après une rencontre',
    de: 'Vereinbarung nach einem Gespräch',
    en: 'Settled by agreement after a joint talk',
  },
  SHUTTLE_OK: {
    nl: 'Opgelost door pendelbemiddeling',
    fr: 'Résolu par une médiation indirecte',
    de: 'Durch indirekte Mediation gelöst',
    en: 'Settled by shuttle mediation',
  },
  PARTIAL: {
    nl: 'Gedeeltelijk akkoord',
    fr: 'Accord partiel',
    de: 'Teilweise Einigung',
    en: 'Partial agreement',
  },
  RELATION: {
    nl: 'Verbeterd zonder afspraken',
    fr: 'Relation améliorée, sans accord',
    de: 'Verhältnis verbessert, ohne Vereinbarung',
    en: 'Improved without an agreement',
  },
  ADVICE_OK: {
    nl: 'Opgelost met advies of coaching',
    fr: 'Résolu par un conseil ou un coaching',
    de: 'Durch Beratung oder Coaching gelöst',
    en: 'Settled by advice or coaching',
  },
  SELF_OK: {
    nl: 'Buren losten het zelf op',
    fr: 'Résolu entre voisins',
    de: 'Von den Nachbarn selbst gelöst',
    en: 'Neighbours settled it themselves',
  },
  NO_RESULT: {
    nl: 'Bemiddeld zonder resultaat',
    fr: 'Médiation sans résultat',
    de: 'Mediation ohne Ergebnis',
    en: 'Mediated without result',
  },
  BROKEN: {
    nl: 'Afspraken niet nagekomen',
    fr: 'Accord non respecté',
    de: 'Vereinbarung nicht eingehalten',
    en: 'Agreement not kept',
  },
  B_REFUSED: {
    nl: 'Tweede partij wil niet',
    fr: 'Refus de la seconde partie',
    de: 'Zweite Partei lehnt ab',
    en: 'Second party declined',
  },
  B_NOT_REACHED: {
    nl: 'Tweede partij niet bereikt',
    fr: 'Seconde partie injoignable',
    de: 'Zweite Partei nicht erreicht',
    en: 'Second party not reached',
  },
  A_WITHDREW: {
    nl: 'Eerste partij trok zich terug',
    fr: 'Désistement de la première partie',
    de: 'Erste Partei hat sich zurückgezogen',
    en: 'First party withdrew',
  },
  B_WITHDREW: {
    nl: 'Tweede partij trok zich terug',
    fr: 'Désistement de la seconde partie',
    de: 'Zweite Partei hat sich zurückgezogen',
    en: 'Second party withdrew',
  },
  NOT_SUITABLE: {
    nl: 'Niet geschikt voor bemiddeling',
    fr: 'Ne se prête pas à une médiation',
    de: 'Für eine Mediation nicht geeignet',
    en: 'Not suitable for mediation',
  },
  REFERRED: {
    nl: 'Doorverwezen',
    fr: 'Réorienté',
    de: 'Weiterverwiesen',
    en: 'Referred on',
  },
  MOVED: {
    nl: 'Iemand is verhuisd',
    fr: 'Déménagement d’une partie',
    de: 'Eine Partei ist umgezogen',
    en: 'Someone moved house',
  },
  SAC_EXECUTED: {
    nl: 'GAS: akkoord, uitgevoerd',
    fr: 'SAC : accord exécuté',
    de: 'VAS: Vereinbarung erfüllt',
    en: 'Municipal sanction: agreement executed',
  },
  SAC_NOT_EXECUTED: {
    nl: 'GAS: akkoord, niet uitgevoerd',
    fr: 'SAC : accord non exécuté',
    de: 'VAS: Vereinbarung nicht erfüllt',
    en: 'Municipal sanction: agreement not executed',
  },
  SAC_FAILED: {
    nl: 'GAS: bemiddeling mislukt',
    fr: 'SAC : échec de la médiation',
    de: 'VAS: Mediation gescheitert',
    en: 'Municipal sanction: mediation failed',
  },
  SAC_REFUSED: {
    nl: 'GAS: aanbod geweigerd of geen antwoord',
    fr: 'SAC : offre refusée ou sans réponse',
    de: 'VAS: Angebot abgelehnt oder keine Antwort',
    en: 'Municipal sanction: offer refused or no reply',
  },
  SAC_WITHDRAWN: {
    nl: 'GAS: ingetrokken',
    fr: 'SAC : retiré',
    de: 'VAS: zurückgezogen',
    en: 'Municipal sanction: withdrawn',
  },
});

export type Outcome = (typeof outcomes.keys)[number];

/** Whether an outcome counts as a success; a neutral one counts neither way and is shown apart in every report. */
export const positive: Record<Outcome, boolean | 'neutral'> = {
  AGREEMENT: true,
  SHUTTLE_OK: true,
  PARTIAL: true,
  RELATION: true,
  ADVICE_OK: true,
  SELF_OK: true,
  NO_RESULT: false,
  BROKEN: false,
  B_REFUSED: false,
  B_NOT_REACHED: false,
  A_WITHDREW: false,
  B_WITHDREW: false,
  NOT_SUITABLE: 'neutral',
  REFERRED: 'neutral',
  MOVED: 'neutral',
  SAC_EXECUTED: true,
  SAC_NOT_EXECUTED: false,
  SAC_FAILED: false,
  SAC_REFUSED: false,
  SAC_WITHDRAWN: 'neutral',
};

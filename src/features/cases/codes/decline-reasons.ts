import { codeList } from './code-list.ts';

/** Why a party does not take part. Sealed: a motive may tell of health, and is nobody else’s. */
export const declineReasons = codeList(
  'decline_reason',
  {
    NO_REASON: {
      nl: 'wil niet, zonder reden',
      fr: 'refus sans motif',
      de: 'möchte nicht, ohne Angabe von Gründen',
      en: 'does not want to, no reason given',
    },
    NO_TRUST: {
      nl: 'geen vertrouwen in de afloop',
      fr: 'pas confiance dans l’issue',
      de: 'kein Vertrauen in den Ausgang',
      en: 'no trust in the result',
    },
    FEAR: {
      nl: 'bang dat het erger wordt',
      fr: 'peur de l’escalade',
      de: 'Angst vor Eskalation',
      en: 'afraid that it gets worse',
    },
    NO_PROBLEM: {
      nl: 'vindt dat er geen probleem is',
      fr: 'ne voit pas de problème',
      de: 'sieht kein Problem',
      en: 'sees no problem',
    },
    LEGAL: {
      nl: 'heeft al juridische stappen gezet',
      fr: 'procédure déjà engagée',
      de: 'hat bereits rechtliche Schritte eingeleitet',
      en: 'already taking legal steps',
    },
    BURDEN: {
      nl: 'te zwaar of gezondheid',
      fr: 'trop lourd ou raison de santé',
      de: 'zu belastend oder gesundheitliche Gründe',
      en: 'too heavy, or health',
    },
    LANGUAGE: { nl: 'taal', fr: 'langue', de: 'Sprache', en: 'language' },
    NOT_REACHED: {
      nl: 'niet bereikt na meerdere pogingen',
      fr: 'injoignable après plusieurs essais',
      de: 'nach mehreren Versuchen nicht erreicht',
      en: 'not reached after several attempts',
    },
    MOVED: { nl: 'verhuisd', fr: 'a déménagé', de: 'umgezogen', en: 'moved house' },
    OTHER: { nl: 'andere reden', fr: 'autre motif', de: 'anderer Grund', en: 'other reason' },
  },
  { sealed: true },
);

export type DeclineReason = (typeof declineReasons.keys)[number];

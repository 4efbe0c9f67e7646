import type { Where } from './where.ts';

/** Where the rows of partners are. */
export const tablesOfPartners: Readonly<Record<string, Where>> = {
  'partners.message': { in: ['partner-letters.csv'] },
  'partners.link': { not: 'links' },
  'partners.news': { not: 'machine' },
  'partners.organisation': {
    other: { nl: 'De partners.', fr: 'Les partenaires.', de: 'Die Partner.', en: 'The partners.' },
  },
  'partners.place': {
    other: {
      nl: 'De plaatsen van een partner.',
      fr: 'Les lieux d’un partenaire.',
      de: 'Die Standorte eines Partners.',
      en: 'The places of a partner.',
    },
  },
  'partners.contact': {
    other: {
      nl: 'Wie er bij een partner werkt.',
      fr: 'Qui travaille chez un partenaire.',
      de: 'Wer bei einem Partner arbeitet.',
      en: 'Who works at a partner.',
    },
  },
  'partners.seat': {
    other: {
      nl: 'Wie bij een partner een account heeft.',
      fr: 'Qui a un compte chez un partenaire.',
      de: 'Wer bei einem Partner ein Konto hat.',
      en: 'Who has an account at a partner.',
    },
  },
  'partners.agreement': {
    other: {
      nl: 'De samenwerking met een partner, en wat hij mag horen.',
      fr: 'La convention avec un partenaire, et ce qu’il peut apprendre.',
      de: 'Die Vereinbarung mit einem Partner, und was er erfahren darf.',
      en: 'The agreement with a partner, and what may be told.',
    },
  },
  'partners.desk_hour': {
    other: {
      nl: 'Spreekuren bij een partner.',
      fr: 'Les permanences chez un partenaire.',
      de: 'Sprechstunden bei einem Partner.',
      en: 'Desk-hours at a partner.',
    },
  },
  'partners.desk_hour_answer': {
    other: {
      nl: 'Of een spreekuur goed gevonden werd.',
      fr: 'Si une permanence a été acceptée.',
      de: 'Ob eine Sprechstunde angenommen wurde.',
      en: 'Whether a desk-hour was agreed to.',
    },
  },
  'partners.desk_hour_count': {
    other: {
      nl: 'Hoeveel mensen er binnenliepen.',
      fr: 'Combien de personnes sont passées.',
      de: 'Wie viele Menschen vorbeikamen.',
      en: 'How many people walked in.',
    },
  },
  'partners.desk_hour_exception': {
    other: {
      nl: 'Spreekuren die anders vielen.',
      fr: 'Les permanences modifiées.',
      de: 'Sprechstunden, die anders lagen.',
      en: 'Desk-hours that were moved or fell out.',
    },
  },
  'partners.desk_hour_slot': {
    other: {
      nl: 'Wie een plaats in een spreekuur heeft.',
      fr: 'Qui a une place dans une permanence.',
      de: 'Wer einen Platz in einer Sprechstunde hat.',
      en: 'Who has a place in a desk-hour.',
    },
  },
  'partners.evaluation': {
    other: {
      nl: 'Evaluaties met een partner.',
      fr: 'Les évaluations avec un partenaire.',
      de: 'Auswertungen mit einem Partner.',
      en: 'Evaluations with a partner.',
    },
  },
  'partners.evaluation_point': {
    other: {
      nl: 'Wat in een evaluatie werd afgesproken.',
      fr: 'Ce qui a été convenu dans une évaluation.',
      de: 'Was in einer Auswertung vereinbart wurde.',
      en: 'What was agreed in an evaluation.',
    },
  },
  'partners.forgotten_referral': {
    other: {
      nl: 'Tellingen van verwijzingen die vergeten zijn.',
      fr: 'Les comptes de personnes envoyées qui sont oubliées.',
      de: 'Zählungen von Verweisungen, die vergessen sind.',
      en: 'Counts of referrals that are forgotten.',
    },
  },
  'partners.session': {
    other: {
      nl: 'Bijeenkomsten voor partners.',
      fr: 'Les séances pour partenaires.',
      de: 'Treffen für Partner.',
      en: 'Sessions for partners.',
    },
  },
  'partners.session_guest': {
    other: {
      nl: 'Hoeveel er van een partner komen.',
      fr: 'Combien de personnes viennent d’un partenaire.',
      de: 'Wie viele von einem Partner kommen.',
      en: 'How many come from a partner.',
    },
  },
  'partners.tip': {
    other: {
      nl: 'Hoe vaak een partner iemand op de dienst wees.',
      fr: 'Combien de fois un partenaire a parlé du service à quelqu’un.',
      de: 'Wie oft ein Partner jemanden auf den Dienst hinwies.',
      en: 'How often a partner told somebody of the service.',
    },
  },
};

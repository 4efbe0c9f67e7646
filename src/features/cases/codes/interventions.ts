import { codeList } from './code-list.ts';

/** What the service did in a case. */
export const interventions = codeList('intervention', {
  INFO: {
    nl: 'informatie en advies',
    fr: 'information et conseil',
    de: 'Information und Beratung',
    en: 'information and advice',
  },
  COACH: {
    nl: 'coaching van één partij',
    fr: 'coaching d’une partie',
    de: 'Coaching einer Partei',
    en: 'coaching of one party',
  },
  ONE_PARTY: {
    nl: 'gesprek met één partij',
    fr: 'entretien individuel',
    de: 'Gespräch mit einer Partei',
    en: 'talk with one party',
  },
  SHUTTLE: {
    nl: 'pendelbemiddeling',
    fr: 'médiation indirecte (navette)',
    de: 'indirekte Mediation (Pendelmediation)',
    en: 'shuttle mediation',
  },
  DIRECT: {
    nl: 'bemiddelingsgesprek',
    fr: 'médiation directe',
    de: 'Mediationsgespräch',
    en: 'face-to-face mediation',
  },
  GROUP: {
    nl: 'groepsbemiddeling',
    fr: 'médiation collective',
    de: 'Gruppenmediation',
    en: 'group mediation',
  },
  PREV_GROUP: {
    nl: 'preventiegroep',
    fr: 'groupe de prévention',
    de: 'Präventionsgruppe',
    en: 'prevention group',
  },
  YOUTH: {
    nl: 'jongerenbuurtbemiddeling',
    fr: 'médiation avec des jeunes',
    de: 'Mediation mit Jugendlichen',
    en: 'youth mediation',
  },
  EXTRA: {
    nl: 'Buurtbemiddeling Extra, met netwerk erbij',
    fr: 'médiation renforcée, avec le réseau',
    de: 'verstärkte Mediation mit Netzwerk',
    en: 'complex-case track with the network',
  },
  REFER: { nl: 'doorverwijzing', fr: 'orientation', de: 'Weiterverweisung', en: 'referral on' },
  ONLINE: {
    nl: 'bemiddeling per telefoon of online',
    fr: 'médiation à distance',
    de: 'Mediation per Telefon oder online',
    en: 'mediation by phone or online',
  },
  SAC: {
    nl: 'GAS-bemiddeling',
    fr: 'médiation SAC',
    de: 'VAS-Mediation',
    en: 'municipal-sanction mediation',
  },
  PENAL_OFFER: {
    nl: 'bemiddelingsvoorstel op kantschrift',
    fr: 'proposition de médiation sur apostille',
    de: 'Mediationsangebot auf Randschreiben',
    en: 'offer on a magistrate’s instruction',
  },
});

export type Intervention = (typeof interventions.keys)[number];

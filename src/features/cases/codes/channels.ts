import { codeList } from './code-list.ts';

/** By which way a request reached the service. */
export const channels = codeList('channel', {
  PHONE: { nl: 'telefoon', fr: 'téléphone', de: 'Telefon', en: 'telephone' },
  WEB: { nl: 'webformulier', fr: 'formulaire en ligne', de: 'Online-Formular', en: 'web form' },
  EMAIL: { nl: 'e-mail', fr: 'courriel', de: 'E-Mail', en: 'e-mail' },
  DESK: {
    nl: 'balie of papieren formulier',
    fr: 'guichet ou formulaire papier',
    de: 'Schalter oder Papierformular',
    en: 'desk or paper form',
  },
  WALK_IN: {
    nl: 'zitdag bij politie of wijkhuis',
    fr: 'permanence à la police ou en maison de quartier',
    de: 'Sprechstunde bei Polizei oder Nachbarschaftshaus',
    en: 'walk-in session at the police or community centre',
  },
  LETTER: { nl: 'brief', fr: 'courrier', de: 'Brief', en: 'letter' },
  PARTNER: { nl: 'partnerportaal', fr: 'portail partenaires', de: 'Partnerportal', en: 'partner portal' },
  STREET: {
    nl: 'huisbezoek of op straat',
    fr: 'visite ou dans la rue',
    de: 'Hausbesuch oder auf der Straße',
    en: 'home visit or in the street',
  },
  SOCIAL_MEDIA: { nl: 'sociale media', fr: 'réseaux sociaux', de: 'soziale Medien', en: 'social media' },
});

export type Channel = (typeof channels.keys)[number];

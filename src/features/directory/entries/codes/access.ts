import { texts } from '../../../../platform/texts/texts.ts';

/** How people can take part who cannot come, hear, see, read or speak as others do. */
export const accessCodes = [
  'wheelchair',
  'lift',
  'home_visit',
  'remote',
  'hearing_loop',
  'sign_language',
  'interpreter',
  'easy_language',
] as const;
export type Access = (typeof accessCodes)[number];

export const accessTexts = texts(
  {
    wheelchair: 'Toegankelijk met een rolstoel',
    lift: 'Er is een lift',
    home_visit: 'Wij komen aan huis',
    remote: 'Het kan per telefoon of video',
    hearing_loop: 'Ringleiding voor wie slecht hoort',
    sign_language: 'Gebarentaal kan',
    interpreter: 'Wij zorgen voor een tolk',
    easy_language: 'Uitleg in eenvoudige taal',
  },
  {
    fr: {
      wheelchair: 'Accessible en fauteuil roulant',
      lift: 'Il y a un ascenseur',
      home_visit: 'Nous venons à domicile',
      remote: 'Possible par téléphone ou en vidéo',
      hearing_loop: 'Boucle magnétique pour les malentendants',
      sign_language: 'Langue des signes possible',
      interpreter: 'Nous prévoyons un interprète',
      easy_language: 'Explications en langage simple',
    },
    de: {
      wheelchair: 'Mit dem Rollstuhl zugänglich',
      lift: 'Es gibt einen Aufzug',
      home_visit: 'Wir kommen nach Hause',
      remote: 'Per Telefon oder Video möglich',
      hearing_loop: 'Induktionsanlage für Schwerhörige',
      sign_language: 'Gebärdensprache möglich',
      interpreter: 'Wir sorgen für einen Dolmetscher',
      easy_language: 'Erklärungen in einfacher Sprache',
    },
    en: {
      wheelchair: 'Accessible by wheelchair',
      lift: 'There is a lift',
      home_visit: 'We come to your home',
      remote: 'Possible by telephone or video',
      hearing_loop: 'Hearing loop',
      sign_language: 'Sign language possible',
      interpreter: 'We arrange an interpreter',
      easy_language: 'Explanations in plain language',
    },
  },
);

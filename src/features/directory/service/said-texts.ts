import { texts } from '../../../platform/texts/texts.ts';

export const saidTexts = texts(
  {
    fallback: 'Nog niet vertaald. Taal van deze tekst: {language}.',
    older: 'De oorspronkelijke tekst ({language}) is later gewijzigd. Deze vertaling kan verouderd zijn.',
  },
  {
    fr: {
      fallback: 'Pas encore traduit. Langue de ce texte : {language}.',
      older:
        'Le texte d’origine ({language}) a été modifié depuis. Cette traduction n’est peut-être plus à jour.',
    },
    de: {
      fallback: 'Noch nicht übersetzt. Sprache dieses Textes: {language}.',
      older:
        'Der ursprüngliche Text ({language}) wurde später geändert. Diese Übersetzung kann veraltet sein.',
    },
    en: {
      fallback: 'Not translated yet. Language of this text: {language}.',
      older: 'The original text ({language}) was changed later. This translation may be out of date.',
    },
  },
);

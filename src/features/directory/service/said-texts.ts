import { texts } from '../../../platform/texts/texts.ts';

export const saidTexts = texts(
  {
    fallback: 'Deze tekst is nog niet vertaald. U leest de tekst in deze taal: {language}.',
    older: 'De oorspronkelijke tekst ({language}) is later gewijzigd. Deze vertaling kan verouderd zijn.',
  },
  {
    fr: {
      fallback: 'Ce texte n’est pas encore traduit. Vous le lisez dans cette langue : {language}.',
      older:
        'Le texte d’origine ({language}) a été modifié depuis. Cette traduction n’est peut-être plus à jour.',
    },
    de: {
      fallback: 'Dieser Text ist noch nicht übersetzt. Sie lesen ihn in dieser Sprache: {language}.',
      older:
        'Der ursprüngliche Text ({language}) wurde später geändert. Diese Übersetzung kann veraltet sein.',
    },
    en: {
      fallback: 'This text has not been translated yet. You are reading it in this language: {language}.',
      older: 'The original text ({language}) was changed later. This translation may be out of date.',
    },
  },
);

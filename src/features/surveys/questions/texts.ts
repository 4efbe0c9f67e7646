import type { Language } from '../../../platform/texts/languages.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { type AnswerKey, type Question, type StandardQuestion, standardNames } from '../rules/questions.ts';

/** The questions and their answers, in words that are read aloud and by telephone too. */
export const questionTexts = texts(
  {
    contact: 'Kunt u weer met de andere praten?',
    living: 'Is samen leven weer draaglijk?',
    court: 'Hebt u door de bemiddeling een rechtszaak vermeden?',
    police: 'Hebt u door de bemiddeling vermeden dat de politie moest komen?',
    safety: 'Voelt u zich veilig, thuis en in de buurt?',
    trust: 'Had u vertrouwen in de bemiddelaars?',
    recommend: 'Zou u anderen aanraden om hulp te vragen bij deze dienst?',
    open: 'Wat zou u andere mensen vertellen die in een conflict zitten?',
    fully: 'Ja, helemaal',
    largely: 'Ja, grotendeels',
    a_little: 'Een beetje',
    not_at_all: 'Nee, helemaal niet',
    yes: 'Ja',
    no: 'Nee',
    not_applicable: 'Geldt niet voor mij',
  },
  {
    fr: {
      contact: 'Pouvez-vous de nouveau parler avec l’autre personne ?',
      living: 'Vivre ensemble est-il redevenu supportable ?',
      court: 'La médiation vous a-t-elle évité un procès ?',
      police: 'La médiation vous a-t-elle évité de faire venir la police ?',
      safety: 'Vous sentez-vous en sécurité, chez vous et dans le quartier ?',
      trust: 'Aviez-vous confiance dans les médiateurs ?',
      recommend: 'Conseilleriez-vous à d’autres de demander de l’aide à ce service ?',
      open: 'Que diriez-vous à d’autres personnes qui vivent un conflit ?',
      fully: 'Oui, tout à fait',
      largely: 'Oui, en grande partie',
      a_little: 'Un peu',
      not_at_all: 'Non, pas du tout',
      yes: 'Oui',
      no: 'Non',
      not_applicable: 'Cela ne me concerne pas',
    },
    de: {
      contact: 'Können Sie wieder mit der anderen Person sprechen?',
      living: 'Ist das Zusammenleben wieder erträglich?',
      court: 'Haben Sie durch die Mediation ein Gerichtsverfahren vermieden?',
      police: 'Haben Sie durch die Mediation vermieden, dass die Polizei kommen musste?',
      safety: 'Fühlen Sie sich sicher, zu Hause und in der Nachbarschaft?',
      trust: 'Hatten Sie Vertrauen in die Mediatoren?',
      recommend: 'Würden Sie anderen raten, diesen Dienst um Hilfe zu bitten?',
      open: 'Was würden Sie anderen Menschen sagen, die in einem Konflikt stecken?',
      fully: 'Ja, voll und ganz',
      largely: 'Ja, größtenteils',
      a_little: 'Ein wenig',
      not_at_all: 'Nein, überhaupt nicht',
      yes: 'Ja',
      no: 'Nein',
      not_applicable: 'Betrifft mich nicht',
    },
    en: {
      contact: 'Can you talk with the other person again?',
      living: 'Is living together bearable again?',
      court: 'Did mediation save you from a court case?',
      police: 'Did mediation save you from having to call the police?',
      safety: 'Do you feel safe, at home and in the neighbourhood?',
      trust: 'Did you trust the mediators?',
      recommend: 'Would you advise others to ask this service for help?',
      open: 'What would you tell other people who are in a conflict?',
      fully: 'Yes, completely',
      largely: 'Yes, mostly',
      a_little: 'A little',
      not_at_all: 'No, not at all',
      yes: 'Yes',
      no: 'No',
      not_applicable: 'Does not apply to me',
    },
  },
);

const isStandard = (id: string): id is StandardQuestion => (standardNames as readonly string[]).includes(id);

/** What is asked, in a language; a question of the service’s own in another of its languages where it has no words in this. */
export function sayQuestion({ id, own }: Pick<Question, 'id' | 'own'>, language: Language): string {
  if (isStandard(id)) return questionTexts(language)(id);
  return own?.[language] ?? languages.map((other) => own?.[other]).find(Boolean) ?? '';
}

/** The language in which `sayQuestion` says it. */
export function languageOfQuestion({ own }: Pick<Question, 'own'>, language: Language): Language {
  if (!own || own[language]) return language;
  return languages.find((other) => own[other]) ?? language;
}

export const sayAnswer = (key: AnswerKey, language: Language): string => questionTexts(language)(key);

/** Something in all four languages, as figures carry it. */
export const inAll = (say: (language: Language) => string): Record<Language, string> =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>;

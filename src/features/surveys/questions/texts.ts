import type { Language } from '../../../platform/texts/languages.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { type AnswerKey, type Question, type StandardQuestion, standardNames } from '../rules/questions.ts';

/** The questions and their answers, in words that are read aloud and by telephone too. */
export const questionTexts = texts(
  {
    contact: 'Kunt u weer met de andere praten?',
    living: 'Is samen leven weer draaglijk?',
    court: 'Was er zonder bemiddeling een rechtszaak gekomen, en nu niet?',
    police: 'Had u zonder bemiddeling de politie nodig gehad, en nu niet?',
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
    not_applicable: 'Niet van toepassing',
  },
  {
    fr: {
      contact: 'Pouvez-vous de nouveau parler avec l’autre personne ?',
      living: 'Vivre ensemble est-il redevenu supportable ?',
      court: 'Sans la médiation, y aurait-il eu un procès, évité à présent ?',
      police: 'Sans la médiation, auriez-vous eu besoin de la police, et plus à présent ?',
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
      not_applicable: 'Sans objet',
    },
    de: {
      contact: 'Können Sie wieder mit der anderen Person sprechen?',
      living: 'Ist das Zusammenleben wieder erträglich?',
      court: 'Wäre es ohne Mediation zu einem Gerichtsverfahren gekommen, und jetzt nicht?',
      police: 'Hätten Sie ohne Mediation die Polizei gebraucht, und jetzt nicht?',
      safety: 'Fühlen Sie sich sicher, zu Hause und in der Nachbarschaft?',
      trust: 'Hatten Sie Vertrauen in die Mediatoren?',
      recommend: 'Würden Sie anderen raten, diesen Dienst um Hilfe zu bitten?',
      open: 'Was würden Sie anderen Menschen sagen, die in einem Konflikt stecken?',
      fully: 'Ja, ganz und gar',
      largely: 'Ja, größtenteils',
      a_little: 'Ein wenig',
      not_at_all: 'Nein, gar nicht',
      yes: 'Ja',
      no: 'Nein',
      not_applicable: 'Trifft nicht zu',
    },
    en: {
      contact: 'Can you talk with the other person again?',
      living: 'Is living together bearable again?',
      court: 'Without mediation, would it have come to a court case, which is now avoided?',
      police: 'Without mediation, would you have needed the police, and now you do not?',
      safety: 'Do you feel safe, at home and in the neighbourhood?',
      trust: 'Did you trust the mediators?',
      recommend: 'Would you advise others to ask this service for help?',
      open: 'What would you tell other people who are in a conflict?',
      fully: 'Yes, fully',
      largely: 'Yes, largely',
      a_little: 'A little',
      not_at_all: 'No, not at all',
      yes: 'Yes',
      no: 'No',
      not_applicable: 'Does not apply',
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

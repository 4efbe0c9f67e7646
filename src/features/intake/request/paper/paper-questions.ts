import type { Language } from '../../../../platform/texts/languages.ts';
import { subjects } from '../../../cases/codes/subjects.ts';
import { forbidden } from '../contact/schema.ts';
import { contactTexts } from '../contact/texts.ts';
import { neighbourTexts } from '../neighbour/texts.ts';
import { placeTexts } from '../place/texts.ts';
import { type Question, questions } from '../questions.ts';
import { relationAnswers } from '../relation/schema.ts';
import { relationTexts } from '../relation/texts.ts';
import { flags } from '../safety/schema.ts';
import { safetyTexts } from '../safety/texts.ts';
import { storyTexts } from '../story/texts.ts';
import { subjectTexts } from '../subject/texts.ts';
import { talkedAnswers } from '../talked/schema.ts';
import { talkedTexts } from '../talked/texts.ts';
import { spokenLanguages } from '../you/schema.ts';
import { youTexts } from '../you/texts.ts';

/** What stands under a question on paper: boxes to tick, or lines to write on. */
export type PaperPart =
  | { kind: 'boxes'; label?: string; options: string[] }
  | { kind: 'lines'; label: string; count: number };

export type PaperQuestion = { question: Question; title: string; parts: PaperPart[] };

const line = (label: string): PaperPart => ({ kind: 'lines', label, count: 1 });

// German nouns keep their capitals in the middle of a line.
const oneLine = (language: Language, first: string, ...others: string[]): string =>
  [first, ...others.map((word) => (language === 'de' ? word : word.toLowerCase()))].join(', ');

/** The questions of the site on paper. A question that is added there does not compile until it is here too. */
const onPaper: Record<Question, (language: Language) => Omit<PaperQuestion, 'question'> | null> = {
  place: (language) => {
    const say = placeTexts(language);
    return { title: say('title'), parts: [line(say('label'))] };
  },
  talked: (language) => {
    const say = talkedTexts(language);
    return { title: say('title'), parts: [{ kind: 'boxes', options: talkedAnswers.map((one) => say(one)) }] };
  },
  subject: (language) => ({
    title: subjectTexts(language)('title'),
    parts: [{ kind: 'boxes', options: subjects.options(language).map(({ label }) => label) }],
  }),
  // On paper the story says it: a list of finer subjects for each subject would fill pages.
  detail: () => null,
  relation: (language) => {
    const say = relationTexts(language);
    return {
      title: say('title'),
      parts: [{ kind: 'boxes', options: relationAnswers.map((one) => say(one)) }],
    };
  },
  safety: (language) => {
    const say = safetyTexts(language);
    return { title: say('title'), parts: [{ kind: 'boxes', options: flags.map((one) => say(one)) }] };
  },
  story: (language) => {
    const say = storyTexts(language);
    return {
      title: say('title'),
      parts: [
        { kind: 'lines', label: say('happened'), count: 9 },
        { kind: 'lines', label: say('wish'), count: 4 },
      ],
    };
  },
  neighbour: (language) => {
    const say = neighbourTexts(language);
    const address = oneLine(language, say('street'), say('house'), say('postcode'), say('place'));
    return { title: say('title'), parts: [line(say('name')), line(address), line(say('phone'))] };
  },
  you: (language) => {
    const say = youTexts(language);
    const address = oneLine(language, say('street'), say('house'), say('postcode'), say('place'));
    const spoken = spokenLanguages.map((one) => say(one));
    return {
      title: say('title'),
      parts: [
        ...[say('name'), address, say('phone'), say('email')].map(line),
        { kind: 'boxes', label: say('language'), options: spoken },
      ],
    };
  },
  contact: (language) => {
    const say = contactTexts(language);
    return {
      title: say('title'),
      parts: [
        { kind: 'boxes', label: say('forbidden'), options: forbidden.map((one) => say(one)) },
        line(say('times')),
        { kind: 'lines', label: say('words'), count: 2 },
      ],
    };
  },
};

/** All questions that stand on the paper form, in their order. */
export function paperQuestions(language: Language): PaperQuestion[] {
  return questions.flatMap((question) => {
    const paper = onPaper[question](language);
    return paper ? [{ question, ...paper }] : [];
  });
}

import type { Language } from '../../../../platform/texts/languages.ts';
import type { SummaryRow } from '../../../../ui/summary-list/summary-list.tsx';
import { titleOf } from '../../../cases/title.ts';
import { contactTexts } from '../contact/texts.ts';
import { subjectChosen } from '../detail/subject-chosen.ts';
import { answer, answerList, type OpenDraft } from '../draft/draft.ts';
import type { Question } from '../questions.ts';
import { relationAnswers } from '../relation/schema.ts';
import { relationTexts } from '../relation/texts.ts';
import { requestPath } from '../request-path.ts';
import { flagged } from '../safety/flagged.ts';
import { safetyTexts } from '../safety/texts.ts';
import { talkedAnswers } from '../talked/schema.ts';
import { talkedTexts } from '../talked/texts.ts';
import { spokenLanguages } from '../you/schema.ts';
import { youTexts } from '../you/texts.ts';
import { checkTexts } from './texts.ts';

/** All that was answered, in the reader's language, each with the way back to its question. */
export function answersOf(draft: OpenDraft, language: Language): SummaryRow[] {
  const say = checkTexts(language);
  const row = (question: string, value: string, to: Question): SummaryRow => ({
    question,
    answer: value,
    changeHref: requestPath(language, to),
  });
  const contactWords = contactTexts(language);
  const forbidden = answerList(draft, 'contact', 'forbidden') as ('neverRing' | 'noLetters' | 'noMail')[];
  return [
    row(say('place'), answer(draft, 'place', 'place'), 'place'),
    row(say('talked'), talkedWords(draft, language), 'talked'),
    row(say('subject'), subjectWords(draft, language), 'subject'),
    row(say('relation'), relationWords(draft, language), 'relation'),
    row(say('safety'), safetyWords(draft, language) || say('nothing'), 'safety'),
    row(say('happened'), answer(draft, 'story', 'happened'), 'story'),
    row(say('wish'), answer(draft, 'story', 'wish'), 'story'),
    row(say('neighbour'), person(draft, 'neighbour'), 'neighbour'),
    row(say('you'), person(draft, 'you'), 'you'),
    row(say('language'), languageWords(draft, language), 'you'),
    row(say('contact'), forbidden.map((way) => contactWords(way)).join('\n') || say('nothing'), 'contact'),
    row(say('times'), answer(draft, 'contact', 'times'), 'contact'),
    row(say('words'), answer(draft, 'contact', 'words'), 'contact'),
  ];
}

export function talkedWords(draft: OpenDraft, language: Language): string {
  const talked = talkedAnswers.find((value) => value === answer(draft, 'talked', 'talked'));
  return talked ? talkedTexts(language)(talked) : '';
}

function subjectWords(draft: OpenDraft, language: Language): string {
  const subject = answer(draft, 'subject', 'subject');
  if (subject === '') return '';
  const chosen = subjectChosen(draft);
  const row = { subject, sub_subject: chosen.subSubject, relation: '', own_codes: chosen.ownCodes };
  return titleOf(row, language, draft.codes);
}

export function relationWords(draft: OpenDraft, language: Language): string {
  const relation = relationAnswers.find((value) => value === answer(draft, 'relation', 'relation'));
  return relation ? relationTexts(language)(relation) : '';
}

export function safetyWords(draft: OpenDraft, language: Language): string {
  return flagged(draft)
    .map((flag) => safetyTexts(language)(flag))
    .join('\n');
}

export function languageWords(draft: OpenDraft, language: Language): string {
  const spoken = spokenLanguages.find((value) => value === answer(draft, 'you', 'language'));
  if (spoken === 'other') return answer(draft, 'you', 'otherLanguage');
  return spoken ? youTexts(language)(spoken) : '';
}

/** Name, address, phone and e-mail, a line each. */
function person(draft: OpenDraft, who: 'you' | 'neighbour'): string {
  const of = (field: string) => answer(draft, who, field);
  const lines = [
    of('name'),
    `${of('street')} ${of('house')}`.trim(),
    `${of('postcode')} ${of('place')}`.trim(),
    of('phone'),
    of('email'),
  ];
  return lines.filter(Boolean).join('\n');
}

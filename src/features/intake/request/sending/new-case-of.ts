import type { Language } from '../../../../platform/texts/languages.ts';
import { isLanguage } from '../../../../platform/texts/languages.ts';
import type { NewCase } from '../../../cases/opening/open-case.ts';
import { type Contact, noContactRules } from '../../../cases/record/contact.ts';
import type { Content } from '../../../cases/record/content.ts';
import { languageWords, relationWords, safetyWords, talkedWords } from '../check/answers-of.ts';
import { checkTexts } from '../check/texts.ts';
import { subjectChosen } from '../detail/subject-chosen.ts';
import { answer, answerList, type OpenDraft } from '../draft/draft.ts';

type Given = { service: NewCase['service']; serviceLanguage: Language; pageLanguage: Language };

/** A finished draft as a case: codes in clear, everything in words sealed. What the coordinator reads is in his language. */
export function newCaseOf(draft: OpenDraft, given: Given): NewCase {
  const spoken = answer(draft, 'you', 'language');
  return {
    service: given.service,
    ...subjectChosen(draft),
    relation: answer(draft, 'relation', 'relation'),
    channel: 'WEB',
    referrerType: 'SELF',
    district: '',
    language: isLanguage(spoken) ? spoken : given.pageLanguage,
    first: firstContact(draft),
    second: secondContact(draft),
    story: [storyOf(draft, given.pageLanguage), noteOf(draft, given.serviceLanguage)],
    by: { role: 'party', member: null },
  };
}

/** Who asks, and how he may be reached. */
export function firstContact(draft: OpenDraft): Contact {
  const of = (field: string) => answer(draft, 'you', field);
  const forbidden = answerList(draft, 'contact', 'forbidden');
  const words = [answer(draft, 'contact', 'times'), answer(draft, 'contact', 'words')];
  return {
    ...addressOf(of),
    email: of('email'),
    language: of('language') === 'other' ? of('otherLanguage') : of('language'),
    rules: {
      neverRing: forbidden.includes('neverRing'),
      noLetters: forbidden.includes('noLetters'),
      noMail: forbidden.includes('noMail'),
      words: words.filter(Boolean).join('\n'),
    },
  };
}

function secondContact(draft: OpenDraft): Contact {
  const of = (field: string) => answer(draft, 'neighbour', field);
  return { ...addressOf(of), email: '', language: '', rules: noContactRules };
}

const addressOf = (of: (field: string) => string) => ({
  name: of('name'),
  street: of('street'),
  house: of('house'),
  postcode: of('postcode'),
  place: of('place'),
  phone: of('phone'),
});

/** The resident's own words, as he will read them again. */
function storyOf(draft: OpenDraft, language: Language): Content {
  const wish = answer(draft, 'story', 'wish');
  const title = checkTexts(language)('wish');
  const text = [answer(draft, 'story', 'happened'), wish && `${title}:\n${wish}`]
    .filter(Boolean)
    .join('\n\n');
  return { kind: 'story', text };
}

/** What he ticked, for the coordinator in the service's language. It is of a kind that is never stored in clear. */
function noteOf(draft: OpenDraft, language: Language): Content {
  const say = checkTexts(language);
  const lines: [string, string][] = [
    [say('talked'), talkedWords(draft, language)],
    [say('relation'), relationWords(draft, language)],
    [say('safety'), safetyWords(draft, language) || say('nothing')],
    [say('language'), languageWords(draft, language)],
  ];
  return {
    kind: 'note',
    text: lines.map(([title, value]) => `${title}: ${value.replace(/\n/g, '; ')}`).join('\n'),
  };
}

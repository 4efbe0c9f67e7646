import { Hono } from 'hono';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { YouPage } from './page.tsx';
import { youSchema } from './schema.ts';
import { youTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/you', anyone(), (c) => showQuestion(c, 'you', YouPage))
  .post('/:language{(?:nl|fr|de|en)}/request/you', anyone(), (c) =>
    keepAnswer(c, {
      question: 'you',
      schema: youSchema,
      page: YouPage,
      settle: (value) =>
        value.language === 'other' && value.otherLanguage === ''
          ? { errors: { otherLanguage: 'which' } }
          : { answer: value },
      words: wordsForYou,
    }),
  );

/** The errors of the page about oneself, in the reader's language. */
function wordsForYou(language: Language, field: string, code: string): string {
  const say = youTexts(language);
  const own = {
    name_required: say('name_required'),
    street_required: say('street_required'),
    house_required: say('house_required'),
    place_required: say('place_required'),
    not_a_phone: say('not_a_phone'),
    language_choose_one: say('language_choose_one'),
    which: say('otherLanguage_which'),
  };
  return errorWords(own, language, field, code);
}

import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { TalkedPage } from './page.tsx';
import { talkedSchema } from './schema.ts';
import { talkedTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/talked', anyone(), (c) => showQuestion(c, 'talked', TalkedPage))
  .post('/:language{(?:nl|fr|de|en)}/request/talked', anyone(), (c) =>
    keepAnswer(c, {
      question: 'talked',
      schema: talkedSchema,
      page: TalkedPage,
      // Who does not feel safe is never told to go and talk.
      settle: (value) => ({ answer: value, aside: value.talked === 'no' ? 'tips' : undefined }),
      words: (language, field, code) =>
        errorWords({ choose_one: talkedTexts(language)('choose_one') }, language, field, code),
    }),
  );

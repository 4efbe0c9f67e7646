import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { RelationPage } from './page.tsx';
import { relationSchema } from './schema.ts';
import { relationTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/relation', anyone(), (c) =>
    showQuestion(c, 'relation', RelationPage),
  )
  .post('/:language{(?:nl|fr|de|en)}/request/relation', anyone(), (c) =>
    keepAnswer(c, {
      question: 'relation',
      schema: relationSchema,
      page: RelationPage,
      words: (language, field, code) =>
        errorWords({ choose_one: relationTexts(language)('choose_one') }, language, field, code),
    }),
  );

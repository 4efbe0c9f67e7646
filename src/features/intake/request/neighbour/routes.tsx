import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { NeighbourPage } from './page.tsx';
import { knowsSomething, neighbourSchema } from './schema.ts';
import { neighbourTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/neighbour', anyone(), (c) =>
    showQuestion(c, 'neighbour', NeighbourPage),
  )
  .post('/:language{(?:nl|fr|de|en)}/request/neighbour', anyone(), (c) =>
    keepAnswer(c, {
      question: 'neighbour',
      schema: neighbourSchema,
      page: NeighbourPage,
      settle: (value) => (knowsSomething(value) ? { answer: value } : { errors: { name: 'nothing_known' } }),
      words: (language, field, code) =>
        errorWords({ nothing_known: neighbourTexts(language)('nothing_known') }, language, field, code),
    }),
  );

import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { ContactPage } from './page.tsx';
import { canBeReached, contactSchema } from './schema.ts';
import { contactTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/contact', anyone(), (c) =>
    showQuestion(c, 'contact', ContactPage),
  )
  .post('/:language{(?:nl|fr|de|en)}/request/contact', anyone(), (c) =>
    keepAnswer(c, {
      question: 'contact',
      schema: contactSchema,
      page: ContactPage,
      settle: (value, draft) =>
        canBeReached(draft, value) ? { answer: value } : { errors: { forbidden: 'no_way_left' } },
      words: (language, field, code) =>
        errorWords({ no_way_left: contactTexts(language)('no_way_left') }, language, field, code),
    }),
  );

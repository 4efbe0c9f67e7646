import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { SubjectPage } from './page.tsx';
import { subjectSchema } from './schema.ts';
import { subjectTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/subject', anyone(), (c) =>
    showQuestion(c, 'subject', SubjectPage),
  )
  .post('/:language{(?:nl|fr|de|en)}/request/subject', anyone(), (c) =>
    keepAnswer(c, {
      question: 'subject',
      schema: subjectSchema,
      page: SubjectPage,
      words: (language, field, code) =>
        errorWords({ choose_one: subjectTexts(language)('choose_one') }, language, field, code),
    }),
  );

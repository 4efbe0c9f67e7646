import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { hasSubSubject } from '../../../cases/codes/sub-subjects.ts';
import { subjects } from '../../../cases/codes/subjects.ts';
import { keepAnswer, type Settled, showQuestion } from '../ask.tsx';
import { answer, type Draft } from '../draft/draft.ts';
import { errorWords } from '../error-words.ts';
import { DetailPage } from './page.tsx';
import { detailSchema } from './schema.ts';
import { detailTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/detail', anyone(), (c) => showQuestion(c, 'detail', DetailPage))
  .post('/:language{(?:nl|fr|de|en)}/request/detail', anyone(), (c) =>
    keepAnswer(c, {
      question: 'detail',
      schema: detailSchema,
      page: DetailPage,
      settle: ({ detail }, draft) => settleDetail(detail, draft),
      words: (language, field, code) =>
        errorWords({ choose_one: detailTexts(language)('choose_one') }, language, field, code),
    }),
  );

function settleDetail(detail: string, draft: Draft): Settled {
  const subject = answer(draft, 'subject', 'subject');
  const fits = detail === 'other' || (subjects.has(subject) && hasSubSubject(subject, detail));
  return fits ? { answer: { detail } } : { errors: { detail: 'choose_one' } };
}

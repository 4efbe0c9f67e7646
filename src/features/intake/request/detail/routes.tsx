import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, type Settled, showQuestion } from '../ask.tsx';
import type { OpenDraft } from '../draft/draft.ts';
import { errorWords } from '../error-words.ts';
import { finerOffered } from './finer-offered.ts';
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

function settleDetail(detail: string, draft: OpenDraft): Settled {
  const fits = detail === 'other' || finerOffered(draft, 'nl').some(({ value }) => value === detail);
  return fits ? { answer: { detail } } : { errors: { detail: 'choose_one' } };
}

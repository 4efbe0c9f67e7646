import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { flagged } from './flagged.ts';
import { SafetyPage } from './page.tsx';
import { safetySchema } from './schema.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/safety', anyone(), (c) => showQuestion(c, 'safety', SafetyPage))
  .post('/:language{(?:nl|fr|de|en)}/request/safety', anyone(), (c) =>
    keepAnswer(c, {
      question: 'safety',
      schema: safetySchema,
      page: SafetyPage,
      settle: (value, draft) => {
        const answers = { ...draft.answers, safety: { flags: value.flags } };
        const aside = flagged({ answers }).length > 0 ? 'other-door' : undefined;
        return { answer: { flags: value.flags }, aside };
      },
      words: (language, field, code) => errorWords({}, language, field, code),
    }),
  );

import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { keepAnswer, showQuestion } from '../ask.tsx';
import { errorWords } from '../error-words.ts';
import { StoryPage } from './page.tsx';
import { storySchema } from './schema.ts';
import { storyTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/request/story', anyone(), (c) => showQuestion(c, 'story', StoryPage))
  .post('/:language{(?:nl|fr|de|en)}/request/story', anyone(), (c) =>
    keepAnswer(c, {
      question: 'story',
      schema: storySchema,
      page: StoryPage,
      words: (language, field, code) =>
        errorWords({ happened_required: storyTexts(language)('happened_required') }, language, field, code),
    }),
  );

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, story, storyOrNothing } from '../../../../platform/http/fields.ts';
import { type FieldErrors, readForm } from '../../../../platform/http/form.ts';
import type { Result } from '../../../../platform/result.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { answerOwnCopy, answers } from '../../../cases/releases/answer-copy.ts';
import { answerOwnOffer, takeBackOwnWords } from '../../../cases/releases/answer-offer.ts';
import { offerOwnWords } from '../../../cases/releases/offer-words.ts';
import { readOwnWords } from '../../../cases/releases/read-own-words.ts';
import { mostCharacters } from '../../../cases/releases/write-page.tsx';
import { GonePage } from '../my-case/page.tsx';
import { OwnWordsPage, type WordsAgain } from './page.tsx';
import { ownWordsTexts } from './texts.ts';

const path = '/:language{(?:nl|fr|de|en)}/return/case/words';
const one = `${path}/:words{[0-9a-f-]{36}}` as const;
const writing = z.object({ once, words: story(mostCharacters) });
const consent = z.object({ answer: oneOf(['agreed', 'refused']) });
const answering = z.object({ once, answer: oneOf(answers), why: storyOrNothing(mostCharacters) });

export const routes = new Hono<Env>()
  .get(path, partyWithCode(), (c) => show(c, { done: c.req.query('done') !== undefined }))
  .post(path, partyWithCode(), async (c) => {
    const read = await readForm(c, writing);
    if (!read.ok) return show(c, { again: { form: 'new', ...read } });
    const { once: id, words } = read.value;
    return answer(c, await offerOwnWords(c.get('house'), partyOf(c), { id, words }));
  })
  .post(`${one}/consent`, partyWithCode(), async (c) => {
    const read = await readForm(c, consent);
    if (!read.ok) return show(c, { gone: true });
    const given = { id: c.req.param('words') ?? '', answer: read.value.answer };
    return answer(c, await answerOwnOffer(c.get('house'), partyOf(c), given));
  })
  .post(`${one}/withdrawal`, partyWithCode(), async (c) =>
    answer(c, await takeBackOwnWords(c.get('house'), partyOf(c), c.req.param('words') ?? '')),
  )
  .post(`${path}/received/:copy{[0-9a-f-]{36}}`, partyWithCode(), async (c) => {
    const received = c.req.param('copy') ?? '';
    const read = await readForm(c, answering);
    if (!read.ok) return show(c, { again: { form: received, ...read } });
    const { once: id, answer: said, why: text } = read.value;
    return answer(c, await answerOwnCopy(c.get('house'), partyOf(c), { id, received, answer: said, text }));
  });

/** Whatever he pressed, he sees the page as it is now; where there was nothing to press any more, it says so. */
function answer(c: Context<Env>, result: Result<unknown>) {
  if (result.ok) return c.redirect(`/${c.get('language')}/return/case/words?done`, 303);
  return show(c, { gone: true });
}

type Shown = { done?: boolean; gone?: boolean; again?: WordsAgain };

async function show(c: Context<Env>, { again, ...shown }: Shown) {
  const language = c.get('language');
  const mine = await readOwnWords(c.get('house'), partyOf(c));
  if (!mine) return c.html(renderPage(<GonePage language={language} />), 410);
  const say = ownWordsTexts(language);
  const said = (codes: FieldErrors): FieldErrors =>
    Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
  const posted = again?.typed.once;
  const page = {
    ...{ language, mine, ...shown },
    once: typeof posted === 'string' && posted ? posted : randomId(),
    again: again && { ...again, errors: said(again.errors) },
  };
  return c.html(renderPage(<OwnWordsPage {...page} />), again ? 422 : shown.gone ? 409 : 200);
}

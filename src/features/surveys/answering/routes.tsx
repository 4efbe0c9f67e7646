import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { answersSchema, chosenIn } from '../questions/answers-schema.ts';
import { mostWords } from '../rules/questions.ts';
import { AnswerPage, ThanksPage, UnknownPage } from './page.tsx';
import { type AtToken, atToken, takeAnswer } from './take-answer.ts';
import { answeringTexts } from './texts.ts';

const path = '/:language{(?:nl|fr|de|en)}/evaluation/:token' as const;

/** What somebody thought of it, without a cookie, a session or a look at who it may be. */
export const routes = new Hono<Env>()
  .get(path, anyone(), async (c) => {
    // The thanks are the same for every address of this form: they tell nothing of a token.
    if (c.req.query('thanks') !== undefined) return c.html(renderPage(<ThanksPage {...placeOf(c)} />));
    const at = await atToken(c.get('house'), tokenOf(c));
    return at ? show(c, at) : unknown(c);
  })
  .post(path, anyone(), async (c) => {
    const house = c.get('house');
    const at = await atToken(house, tokenOf(c));
    if (!at) return unknown(c);
    const typed = await typedIn(c);
    const written = z.object({ words: storyOrNothing(mostWords), print: ticked });
    const read = checkTyped(typed, z.intersection(answersSchema(at.questions), written));
    if (!read.ok) return show(c, at, { typed, errors: said(c, read.errors) });
    const chosen = chosenIn(at.questions, typed);
    const words = at.open ? read.value.words : '';
    if (Object.keys(chosen).length === 0 && words === '')
      return show(c, at, { typed, errors: said(c, { '': 'nothing' }) });
    const way = isPaper(c) ? 'paper' : 'link';
    await takeAnswer(house, at, { way, chosen, words, mayBePrinted: read.value.print });
    return c.redirect(
      `/${c.get('language')}/evaluation/${tokenOf(c)}?${isPaper(c) ? 'paper&' : ''}thanks`,
      303,
    );
  });

const tokenOf = (c: Context<Env>): string => c.req.param('token') ?? '';
/** Somebody types over what stands on a sheet: said by the address, and believed, for it opens nothing. */
const isPaper = (c: Context<Env>): boolean => c.req.query('paper') !== undefined;
const placeOf = (c: Context<Env>) => ({
  language: c.get('language'),
  token: tokenOf(c),
  isPaper: isPaper(c),
});

const unknown = (c: Context<Env>) => c.html(renderPage(<UnknownPage {...placeOf(c)} />), 404);

function said(c: Context<Env>, errors: FieldErrors): FieldErrors {
  const say = answeringTexts(c.get('language'));
  const codes = ['too_long', 'nothing'] as const;
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      say(codes.find((known) => known === code) ?? 'choose_one'),
    ]),
  );
}

function show(c: Context<Env>, at: AtToken, again?: { typed: Typed; errors: FieldErrors }) {
  const page = { ...placeOf(c), asking: at, values: again?.typed, errors: again?.errors };
  return c.html(renderPage(<AnswerPage {...page} />), again ? 422 : 200);
}

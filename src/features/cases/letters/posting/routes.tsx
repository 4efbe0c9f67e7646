import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, memberOf, only } from '../../../accounts/access/who-may.ts';
import { letterHeaders, renderLetters } from '../render/render-letters.ts';
import { PostPage } from './page.tsx';
import { postLetters, withdrawLetters } from './post-letters.ts';
import { readPost } from './read-post.ts';
import { postingTexts } from './texts.ts';

const form = z.object({
  letters: z
    .union([z.string(), z.array(z.string())], 'choose_one')
    .transform((value) => [value].flat())
    .pipe(z.array(z.uuid('choose_one')).min(1, 'choose_one').max(300, 'choose_one')),
  on: z.iso.date('not_a_day'),
  do: oneOf(['post', 'withdraw']),
});

export const routes = new Hono<Env>()
  .get('/letters', only('coordinator', 'administrator'), async (c) => {
    // An administrator writes the texts; what goes to whom he does not see.
    const isCoordinator = memberOf(c).roles.includes('coordinator');
    return isCoordinator ? show(c) : c.redirect('/letters/templates', 303);
  })
  .get('/letters/to-post.pdf', only('coordinator'), async (c) => {
    const { waiting, window } = await readPost(c.get('house'), atWork(c));
    const letters = waiting.flatMap(({ letter }) => (letter ? [letter] : []));
    if (letters.length === 0) return c.redirect('/letters', 303);
    return c.body(new Uint8Array(await renderLetters(letters, window)), 200, letterHeaders);
  })
  .post('/letters/posted', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return show(c, typed, read.errors);
    const { letters: ids, on } = read.value;
    const [house, member] = [c.get('house'), atWork(c)];
    if (on > isoDay(house.now(), member.service.timeZone)) return show(c, typed, { on: 'not_a_day' });
    if (read.value.do === 'post') await postLetters(house, member, { ids, on });
    else await withdrawLetters(house, member, ids);
    return c.redirect('/letters?saved', 303);
  });

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}): Promise<Response> {
  const [house, member] = [c.get('house'), atWork(c)];
  const say = postingTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const page = {
    ...{ member, errors, now: house.now(), post: await readPost(house, member) },
    ...(typed ? { typed } : { saved: c.req.query('saved') !== undefined }),
  };
  return c.html(renderPage(<PostPage {...page} />), typed ? 422 : 200);
}

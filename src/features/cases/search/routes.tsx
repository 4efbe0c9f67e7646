import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { ticked } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { caseNumbered } from '../queries.ts';
import { casePath } from '../title.ts';
import { SearchPage } from './page.tsx';
import { caseNumberIn } from './rules/case-number.ts';
import { queryFrom } from './rules/match-contact.ts';
import { type SearchAnswer, searchCases } from './search-cases.ts';
import { searchTexts } from './texts.ts';

const form = z.object({
  q: z.string('required').min(1, 'required').max(200, 'too_long'),
  closed: ticked,
});

/**
 * A number may stand in the address, a name may not: it would stay in the history of the browser and the log of a proxy.
 * So names are posted, and the answer to the post is the page.
 */
export const routes = new Hono<Env>()
  .get('/cases/search', only('coordinator', 'mediator'), async (c) => {
    const typed = (c.req.query('q') ?? '').slice(0, 200);
    const number = caseNumberIn(typed);
    if (!number) return page(c, {});
    return (await isThere(c, number)) ? c.redirect(casePath(number), 303) : notThere(c, number);
  })
  .post('/cases/search', only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return page(c, { typed, codes: read.errors });
    const number = caseNumberIn(read.value.q);
    if (number) return (await isThere(c, number)) ? c.redirect(casePath(number), 303) : notThere(c, number);
    const query = queryFrom(read.value.q);
    if (!query) return page(c, { typed, codes: { q: 'too_short' } });
    const asked = { query, withClosed: read.value.closed };
    return page(c, { typed, answer: await searchCases(c.get('house'), atWork(c), asked) });
  });

async function isThere(c: Context<Env>, number: string): Promise<boolean> {
  const member = atWork(c);
  const viewer = { kind: 'member', memberId: member.memberId } as const;
  const row = await c.get('house').db.as(viewer, (tx) => caseNumbered(tx, member, number));
  return row !== undefined;
}

const notThere = (c: Context<Env>, number: string) =>
  page(c, { typed: { q: number }, answer: { found: [], searched: 0, isCut: false } });

type Shown = { typed?: Typed; codes?: FieldErrors; answer?: SearchAnswer };

function page(c: Context<Env>, { typed, codes = {}, answer }: Shown) {
  const member = atWork(c);
  const say = searchTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  return c.html(
    renderPage(<SearchPage member={member} typed={typed} errors={errors} answer={answer} />),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}

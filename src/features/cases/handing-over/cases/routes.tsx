import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { type HandedOver, handOver } from './hand-over.ts';
import { HandingOverPage } from './page.tsx';
import { most } from './queries.ts';
import { readHandingOver } from './read-handing-over.ts';

const caseNumber = /^\d{4}-\d{1,9}$/;

export const routes = new Hono<Env>()
  .get('/mediators/:memberId/handing-over', only('coordinator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const needing = (c.req.query('needing') ?? '').split('.').filter((number) => caseNumber.test(number));
    const done = c.req.query('done') !== undefined;
    const page = <HandingOverPage member={atWork(c)} seen={seen} done={done} needing={needing} />;
    return c.html(renderPage(page));
  })
  .post('/mediators/:memberId/handing-over', only('coordinator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const cases = chosenIn(await typedIn(c));
    const { id } = seen.leaver;
    const { needing } = await handOver(c.var.house, atWork(c), { memberId: id, cases });
    return c.redirect(`/mediators/${id}/handing-over?done&needing=${needing.join('.')}`, 303);
  });

function seenBy(c: Context<Env>) {
  const memberId = c.req.param('memberId') ?? '';
  if (!z.uuid().safeParse(memberId).success) return null;
  return readHandingOver(c.var.house, atWork(c), memberId);
}

/** `case-2026-0012` holds the ids of those who are to be asked, or nothing. */
const chosenIn = (typed: Typed): HandedOver[] =>
  Object.entries(typed)
    .map(([name, value]) => ({
      number: name.replace(/^case-/, ''),
      ask: String(value).split(',').filter(Boolean),
      isCase: name.startsWith('case-'),
    }))
    .filter(({ isCase, number, ask }) => isCase && caseNumber.test(number) && ask.every(isId))
    .slice(0, most);

const isId = (id: string): boolean => z.uuid().safeParse(id).success;

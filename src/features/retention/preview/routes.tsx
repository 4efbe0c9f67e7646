import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env, MemberVisitor } from '../../accounts/access/visitor.ts';
import { memberOf, NotForYou, only } from '../../accounts/access/who-may.ts';
import { PreviewPage } from './page.tsx';
import { readPreview } from './read-preview.ts';

export const routes = new Hono<Env>().get('/retention', only('coordinator', 'administrator'), async (c) => {
  const member = atService(memberOf(c));
  const { house } = c.var;
  const preview = await readPreview(house, member);
  const forgotten = /^\d{4}-\d{4,8}$/.exec(c.req.query('forgotten') ?? '')?.[0];
  const saved = c.req.query('saved') !== undefined;
  return c.html(renderPage(<PreviewPage {...{ member, preview, now: house.now(), saved, forgotten }} />));
});

/** The member in the service he works in now. */
export function atService(member: MemberVisitor) {
  if (!member.service) throw new NotForYou('no_right');
  return member as MemberVisitor & { service: NonNullable<MemberVisitor['service']> };
}

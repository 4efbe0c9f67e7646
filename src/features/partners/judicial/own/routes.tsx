import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { ownRequests } from '../record/queries.ts';
import { OwnRequestsPage } from './page.tsx';

export const routes = new Hono<Env>().get('/referrals/requests', only('partner'), async (c) => {
  const member = memberOf(c);
  const rows = await c
    .get('house')
    .db.as({ kind: 'member', memberId: member.memberId }, (tx) => ownRequests(tx));
  return c.html(renderPage(<OwnRequestsPage member={member} rows={rows} />));
});

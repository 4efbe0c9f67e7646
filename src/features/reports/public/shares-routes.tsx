import { Hono } from 'hono';
import { z } from 'zod';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { sharesOf } from './queries.ts';
import { endShare, listShare } from './share-report.ts';
import { SharesPage } from './shares-page.tsx';

const wish = z.union([z.object({ end: z.literal('yes') }), z.object({ listed: z.enum(['yes', 'no']) })]);

/** What the service shows to everybody, for its coordinators. */
export const routes = new Hono<Env>()
  .get('/reports/shares', only('coordinator'), async (c) => {
    const { db, origin } = c.get('house');
    const member = atWork(c);
    const shares = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      sharesOf(tx, member.service.id),
    );
    const done = c.req.query('done') !== undefined;
    return c.html(renderPage(<SharesPage {...{ member, shares, origin, done }} />));
  })
  .post('/reports/shares/:id', only('coordinator'), async (c) => {
    const [house, member] = [c.get('house'), atWork(c)];
    const id = z.uuid().safeParse(c.req.param('id'));
    const read = await readForm(c, wish);
    if (!id.success || !read.ok) return c.notFound();
    const done =
      'end' in read.value
        ? await endShare(house, member, id.data)
        : await listShare(house, member, id.data, read.value.listed === 'yes');
    return done.ok ? c.redirect('/reports/shares?done', 303) : c.notFound();
  });

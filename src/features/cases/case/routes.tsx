import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { CasePage } from './page.tsx';
import { readCase } from './read-case.ts';

export const routes = new Hono<Env>().get(
  '/cases/:number{[0-9]{4}-[0-9]{4,}}',
  only('coordinator', 'mediator'),
  async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const seen = await readCase(house, member, c.req.param('number'));
    if (!seen) return c.notFound();
    return c.html(renderPage(<CasePage member={member} seen={seen} now={house.now()} />));
  },
);

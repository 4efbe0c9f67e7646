import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { TodayPage } from './page.tsx';
import { readToday } from './read-today.ts';

export const routes = new Hono<Env>().get('/today', only('coordinator', 'mediator'), async (c) => {
  const member = atWork(c);
  const house = c.get('house');
  const today = await readToday(house, member);
  return c.html(renderPage(<TodayPage member={member} today={today} now={house.now()} />));
});

import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { ListPage } from './page.tsx';
import { readList } from './read-list.ts';
import { choiceFrom } from './rules/choice.ts';

export const routes = new Hono<Env>().get('/cases', only('coordinator', 'mediator'), async (c) => {
  const member = atWork(c);
  const house = c.get('house');
  const choice = choiceFrom(c.req.query());
  const page = await readList(house, member, choice, (list) =>
    renderPage(<ListPage member={member} choice={choice} list={list} now={house.now()} />),
  );
  return c.html(page);
});

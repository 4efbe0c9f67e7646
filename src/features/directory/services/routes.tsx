import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { findService, publicService } from '../find-service.ts';
import { allServices } from '../queries.ts';
import { ServicesPage } from './page.tsx';

export const routes = new Hono<Env>().get('/:language{(?:nl|fr|de|en)}/services', anyone(), async (c) => {
  const house = c.get('house');
  const place = (c.req.query('place') ?? '').trim().slice(0, 200);
  const today = house.now().toISOString().slice(0, 10);
  const { found, all } = await house.db.as({ kind: 'public' }, async (tx) => {
    const answer = await findService(tx, place, today);
    const rows = answer.kind === 'nothing_typed' ? await allServices(tx) : [];
    return { found: answer, all: rows.map((row) => publicService(row, today)) };
  });
  return c.html(
    renderPage(<ServicesPage language={c.get('language')} place={place} found={found} all={all} />),
  );
});

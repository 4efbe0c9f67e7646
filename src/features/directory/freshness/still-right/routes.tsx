import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { naming } from '../../contributing/naming.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { confirmEntry, remindedBy } from './confirm-entry.ts';
import { StillRightPage } from './page.tsx';

// Scanners of mail open every link, so that opening one confirms nothing.
export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/still-right/:token', anyone(), async (c) => {
    const { house, language } = c.var;
    const token = c.req.param('token');
    const reminded = await remindedBy(house, token);
    const name = naming(await theGazetteer(house), language);
    const page = <StillRightPage {...{ language, token, reminded, name }} now={house.now()} />;
    return c.html(renderPage(page), reminded.kind === 'gone' ? 410 : 200);
  })
  .post('/:language{(?:nl|fr|de|en)}/still-right/:token', anyone(), async (c) => {
    const { house, language } = c.var;
    const token = c.req.param('token');
    const done = await confirmEntry(house, token);
    if (done.ok) return c.redirect(`/${language}/still-right/${token}`, 303);
    const gone = { kind: 'gone' } as const;
    const page = <StillRightPage {...{ language, token }} reminded={gone} now={house.now()} />;
    return c.html(renderPage(page), 410);
  });

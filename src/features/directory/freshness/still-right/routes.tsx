import { Hono } from 'hono';
import type { House } from '../../../../platform/house.ts';
import { typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { naming } from '../../contributing/naming.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { confirmEntry, remindedBy } from './confirm-entry.ts';
import { addressOf, StillRightPage } from './page.tsx';

// Scanners of mail open every link, so that opening one confirms nothing.
export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/still-right/:token', anyone(), async (c) => {
    const { house, language } = c.var;
    const token = c.req.param('token');
    const reminded = await remindedBy(house, token);
    const page = await pageOf(house, { language, token, reminded, keeps: keeps(c.req.url) });
    return c.html(page, reminded.kind === 'gone' ? 410 : 200);
  })
  .post('/:language{(?:nl|fr|de|en)}/still-right/:token', anyone(), async (c) => {
    const { house, language } = c.var;
    const token = c.req.param('token');
    const seen = String((await typedIn(c)).seen ?? '');
    const done = await confirmEntry(house, token, seen);
    const shown = { language, token, keeps: keeps(c.req.url) };
    if (done.ok) return c.redirect(addressOf(shown), 303);
    const overtaken = done.kind === 'changed';
    const reminded = overtaken ? await remindedBy(house, token) : ({ kind: 'gone' } as const);
    const page = await pageOf(house, { ...shown, reminded, overtaken });
    return c.html(page, reminded.kind === 'gone' ? 410 : 422);
  });

/** Whether the link is that of somebody who keeps the entry: it opens no more than another, and leads him to what he keeps. */
const keeps = (url: string): boolean => new URL(url).searchParams.has('keep');

type Shown = Omit<Parameters<typeof StillRightPage>[0], 'now' | 'name'>;

async function pageOf(house: House, shown: Shown): Promise<string> {
  const name = naming(await theGazetteer(house), shown.language);
  return renderPage(<StillRightPage {...shown} name={name} now={house.now()} />);
}

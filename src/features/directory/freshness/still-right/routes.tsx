import { Hono } from 'hono';
import type { House } from '../../../../platform/house.ts';
import { typedIn } from '../../../../platform/http/form.ts';
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
    return c.html(await pageOf(house, { language, token, reminded }), reminded.kind === 'gone' ? 410 : 200);
  })
  .post('/:language{(?:nl|fr|de|en)}/still-right/:token', anyone(), async (c) => {
    const { house, language } = c.var;
    const token = c.req.param('token');
    const seen = String((await typedIn(c)).seen ?? '');
    const done = await confirmEntry(house, token, seen);
    if (done.ok) return c.redirect(`/${language}/still-right/${token}`, 303);
    const overtaken = done.kind === 'changed';
    const reminded = overtaken ? await remindedBy(house, token) : ({ kind: 'gone' } as const);
    const page = await pageOf(house, { language, token, reminded, overtaken });
    return c.html(page, reminded.kind === 'gone' ? 410 : 422);
  });

type Shown = Pick<Parameters<typeof StillRightPage>[0], 'language' | 'token' | 'reminded' | 'overtaken'>;

async function pageOf(house: House, shown: Shown): Promise<string> {
  const name = naming(await theGazetteer(house), shown.language);
  return renderPage(<StillRightPage {...shown} name={name} now={house.now()} />);
}

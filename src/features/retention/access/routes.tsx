import { type Context, Hono } from 'hono';
import type { Language } from '../../../platform/texts/languages.ts';
import { isLanguage } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only, partyOf, partyWithCode } from '../../accounts/access/who-may.ts';
import { GonePage } from '../../intake/return/my-case/page.tsx';
import type { Overview } from './overview.ts';
import { printOverview } from './print-overview.ts';
import { overviewForCoordinator, overviewForParty } from './read-overview.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A party's right of access (GDPR art. 15): for a coordinator to hand over, and from his own place. */
export const routes = new Hono<Env>()
  .get(`/cases/:number/access/:partyId{${uuid}}/overview.json`, only('coordinator'), async (c) => {
    const overview = await forCoordinator(c);
    return overview ? asData(c, overview) : c.notFound();
  })
  .get(`/cases/:number/access/:partyId{${uuid}}/overview.pdf`, only('coordinator'), async (c) => {
    const overview = await forCoordinator(c);
    if (!overview) return c.notFound();
    const { language } = overview.contact;
    return asPaper(c, overview, isLanguage(language) ? language : atWork(c).language);
  })
  .get('/:language{(?:nl|fr|de|en)}/return/case/export', partyWithCode(), async (c) => {
    const overview = await overviewForParty(c.var.house, partyOf(c));
    return overview ? asPaper(c, overview, c.get('language')) : gone(c);
  })
  .get('/:language{(?:nl|fr|de|en)}/return/case/export/data', partyWithCode(), async (c) => {
    const overview = await overviewForParty(c.var.house, partyOf(c));
    return overview ? asData(c, overview) : gone(c);
  });

const forCoordinator = (c: Context<Env>) => {
  const { number = '', partyId = '' } = c.req.param() as Record<string, string>;
  return overviewForCoordinator(c.var.house, atWork(c), { number, partyId });
};

const gone = (c: Context<Env>) => c.html(renderPage(<GonePage language={c.get('language')} />), 410);

// The name of the file is the same for everybody: it lies in the folder of downloads of whoever uses the device.
const kept = (ending: string) => ({
  'Content-Disposition': `attachment; filename="overview.${ending}"`,
  'Cache-Control': 'no-store',
});

function asData(c: Context<Env>, overview: Overview) {
  const text = `${JSON.stringify(overview, null, 2)}\n`;
  return c.body(text, 200, { 'Content-Type': 'application/json; charset=utf-8', ...kept('json') });
}

async function asPaper(c: Context<Env>, overview: Overview, language: Language) {
  const pdf = await printOverview(overview, { language, zone: 'Europe/Brussels' });
  return c.body(Buffer.from(pdf), 200, { 'Content-Type': 'application/pdf', ...kept('pdf') });
}

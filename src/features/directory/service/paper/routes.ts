import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { renderPdf } from '../../../../platform/letters/render-pdf.ts';
import { canMakeLetters } from '../../../../platform/letters/typst-compiler.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { type Here, serviceHere } from '../service-here.tsx';
import { keptPaper } from './kept-papers.ts';
import { leafletData } from './leaflet-data.ts';
import { paperData } from './paper-data.ts';
import { paperTexts } from './texts.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const [poster, leaflet] = [read('./poster.typ'), read('./leaflet.typ')];

type Order = { name: string; template: string; data: (here: Here) => object };

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}/poster.pdf', anyone(), (c) => {
    const size = c.req.query('size') === 'a3' ? 'a3' : 'a4';
    const data = (here: Here) => ({
      ...paperData(here),
      ...{ size, call: paperTexts(here.language)('call') },
      title: paperTexts(here.language)('poster', { name: paperData(here).name }),
    });
    return answerPdf(c, c.req.param('slug'), { name: `poster-${size}`, template: poster, data });
  })
  .get('/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}/leaflet.pdf', anyone(), (c) =>
    answerPdf(c, c.req.param('slug'), { name: 'leaflet', template: leaflet, data: leafletData }),
  );

/** The paper as PDF, kept until the service changes; 304 to who has it already. */
async function answerPdf(c: Context<Env>, slug: string, order: Order): Promise<Response> {
  if (!canMakeLetters) return c.notFound();
  const here = await serviceHere(c, slug);
  if (here instanceof Response) return here;
  const { entry, language, directory, gazetteer } = here;
  const key = `${entry.id} ${order.name} ${language}`;
  const { pdf } = await keptPaper(c.get('house'), key, `${directory.number} ${gazetteer.version}`, () =>
    renderPdf(order.template, order.data(here)),
  );
  const etag = `"${createHash('sha256').update(pdf).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304, headers);
  return c.body(pdf, 200, {
    ...headers,
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${entry.slug}-${order.name}-${language}.pdf"`,
  });
}

import { type Context, Hono } from 'hono';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import { framing } from '../../../platform/http/security.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { answerFile, type FileFormat } from '../formats/answer-file.ts';
import { FiguresPage, FramedFigures } from './figures-page.tsx';
import { readShared } from './read-shared.ts';

/** The figures that services show to whoever has the link; the same for everybody, from what was frozen alone. */
export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/figures/:token{[\\w-]{43}}', anyone(), async (c) => {
    const shared = await readShared(c.get('house'), c.req.param('token'));
    if (!shared) return c.notFound();
    return c.html(renderPage(<FiguresPage language={c.get('language')} shared={shared} />));
  })
  .get(
    '/:language{(?:nl|fr|de|en)}/embed/figures/:token{[\\w-]{43}}',
    anyone(),
    framing('shown_anywhere'),
    async (c) => {
      const shared = await readShared(c.get('house'), c.req.param('token'));
      if (!shared) return c.notFound();
      return c.html(renderPage(<FramedFigures language={c.get('language')} shared={shared} />));
    },
  )
  .get('/:language{(?:nl|fr|de|en)}/figures/:token{[\\w-]{43}}/file.csv', anyone(), (c) => file(c, 'csv'))
  .get('/:language{(?:nl|fr|de|en)}/figures/:token{[\\w-]{43}}/file.xlsx', anyone(), (c) => file(c, 'xlsx'))
  .get('/:language{(?:nl|fr|de|en)}/figures/:token{[\\w-]{43}}/file.ods', anyone(), (c) => file(c, 'ods'))
  .get('/:language{(?:nl|fr|de|en)}/figures/:token{[\\w-]{43}}/file.pdf', anyone(), (c) => file(c, 'pdf'));

async function file(c: Context<Env>, format: FileFormat): Promise<Response> {
  const shared = await readShared(c.get('house'), c.req.param('token') ?? '');
  if (!shared) return c.notFound();
  const { report, service, version, published_at, restates_at } = shared;
  return answerFile(c, format, report, {
    ...{ language: c.get('language'), zone: zoneOf(shared.country), service },
    scope: report.kind === 'municipality' ? report.scope : '',
    ...{ madeAt: published_at, frozen: { version, restates: restates_at } },
  });
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, ticked } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { partnerAtWork } from '../../partners/my-referrals/partner-at-work.ts';
import type { FileFormat } from '../formats/answer-file.ts';
import { answerFrozen } from './answer-frozen.ts';
import { readForPartner, readPublished } from './read-published.ts';
import { SharePage } from './share-page.tsx';
import { type FrozenReport, shareReport } from './share-report.ts';
import { publicTexts } from './texts.ts';

const wish = z.object({ once, listed: ticked });

/** A published report as files, and the way to show it to everybody; what is for one partner is for him alone. */
export const routes = new Hono<Env>()
  .get('/reports/published/:id/file.csv', only('coordinator'), (c) => file(c, 'csv'))
  .get('/reports/published/:id/file.xlsx', only('coordinator'), (c) => file(c, 'xlsx'))
  .get('/reports/published/:id/file.ods', only('coordinator'), (c) => file(c, 'ods'))
  .get('/reports/published/:id/file.pdf', only('coordinator'), (c) => file(c, 'pdf'))
  .get('/referrals/reports/:id/file.csv', only('partner'), (c) => fileForPartner(c, 'csv'))
  .get('/referrals/reports/:id/file.xlsx', only('partner'), (c) => fileForPartner(c, 'xlsx'))
  .get('/referrals/reports/:id/file.ods', only('partner'), (c) => fileForPartner(c, 'ods'))
  .get('/referrals/reports/:id/file.pdf', only('partner'), (c) => fileForPartner(c, 'pdf'))
  .get('/reports/published/:id/shares', only('coordinator'), async (c) => {
    const found = await forEverybody(c);
    return found ? show(c, found, null) : c.notFound();
  })
  .post('/reports/published/:id/shares', only('coordinator'), async (c) => {
    const found = await forEverybody(c);
    if (!found) return c.notFound();
    const read = await readForm(c, wish);
    if (!read.ok) return show(c, found, 'form_too_old');
    const done = await shareReport(c.get('house'), atWork(c), found, read.value);
    return done.ok ? c.redirect('/reports/shares?done', 303) : show(c, found, done.kind);
  });

async function forEverybody(c: Context<Env>): Promise<FrozenReport | null> {
  const found = await readPublished(c.get('house'), atWork(c), c.req.param('id') ?? '');
  return found && found.kind !== 'partner' ? found : null;
}

function show(
  c: Context<Env>,
  { id, report }: FrozenReport,
  refused: 'form_too_old' | 'shared_already' | 'not_for_everybody' | null,
) {
  const member = atWork(c);
  const error = refused && publicTexts(member.language)(refused);
  const page = { member, id, period: report.period, once: randomId(), error };
  return c.html(renderPage(<SharePage {...page} />), refused ? 422 : 200);
}

async function file(c: Context<Env>, format: FileFormat): Promise<Response> {
  const found = await readPublished(c.get('house'), atWork(c), c.req.param('id') ?? '');
  return found ? answerFrozen(c, format, found, atWork(c)) : c.notFound();
}

async function fileForPartner(c: Context<Env>, format: FileFormat): Promise<Response> {
  const found = await readForPartner(c.get('house'), partnerAtWork(c), c.req.param('id') ?? '');
  return found ? answerFrozen(c, format, found, partnerAtWork(c)) : c.notFound();
}

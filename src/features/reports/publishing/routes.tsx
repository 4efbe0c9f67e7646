import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { partnerAtWork } from '../../partners/my-referrals/partner-at-work.ts';
import { audienceOf } from './audience-of.ts';
import { compareReport } from './compare-report.ts';
import { audiencesOf, type Found, isReportId, subjectOf } from './desk.ts';
import { DraftPage } from './draft-page.tsx';
import { PublishedListPage, ReportsForPartnerPage } from './list-page.tsx';
import { makeDraft } from './make-draft.ts';
import { PublishedPage } from './page.tsx';
import { type NotPublished, publishReport } from './publish-report.ts';
import { type Published, publishedBy, publishedForPartner } from './queries.ts';
import { nameOf, periodNamed, periodsOver } from './rules/periods.ts';

const wished = z.object({
  once,
  period: z.string().max(20),
  for: z.string().max(210),
  cut: z.literal('short').optional(),
});
const again = z.object({ once, cut: z.literal('short').optional() });
const choice = z.object({ compared: z.enum(['yes', 'no']) });

/** Reports that leave the service: as they would be, as they were published, and put right. */
export const routes = new Hono<Env>()
  .get('/reports/published', only('coordinator'), async (c) => {
    const member = atWork(c);
    const today = isoDay(c.get('house').now(), member.service.timeZone);
    const { published, audiences } = await c
      .get('house')
      .db.as({ kind: 'member', memberId: member.memberId }, async (tx) => ({
        published: await publishedBy(tx, member.service.id),
        audiences: await audiencesOf(c, tx, member),
      }));
    const props = { member, published, audiences, periods: periodsOver(today) };
    return c.html(renderPage(<PublishedListPage {...props} />));
  })
  .get('/reports/drafts', only('coordinator'), (c) => {
    const period = c.req.query('period') ?? '';
    return periodNamed(period)
      ? c.redirect(draftPath(period, c.req.query('for') ?? 'service'), 303)
      : c.redirect('/reports/published', 303);
  })
  .get('/reports/drafts/:id', only('coordinator'), (c) =>
    showDraft(c, { period: c.req.param('id'), audience: c.req.query('for') ?? 'service' }, null),
  )
  .post('/reports/published', only('coordinator'), publish)
  .get('/reports/published/:id', only('coordinator'), (c) => show(c, '/reports/published'))
  .post('/reports/published/:id/restatement', only('coordinator'), restate)
  .post('/reports/published/:id/comparison', only('coordinator'), async (c) => {
    const read = await readForm(c, choice);
    const id = c.req.param('id');
    if (!read.ok || !isReportId(id)) return c.notFound();
    const done = await compareReport(c.get('house'), atWork(c), {
      id,
      compared: read.value.compared === 'yes',
    });
    return done ? c.redirect(`/reports/published/${id}`, 303) : c.notFound();
  })
  .get('/referrals/reports', only('partner'), async (c) => {
    const member = partnerAtWork(c);
    const published = await c
      .get('house')
      .db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
        publishedForPartner(tx, member.service.id),
      );
    return c.html(renderPage(<ReportsForPartnerPage {...{ member, published }} />));
  })
  .get('/referrals/reports/:id', only('partner'), (c) => show(c, '/referrals/reports'));

const draftPath = (period: string, audience: string): string =>
  `/reports/drafts/${period}?${new URLSearchParams({ for: audience })}`;

type Asked = { period: string; audience: string };

const found = (c: Context<Env>, asked: Asked) => {
  const who = atWork(c);
  const { db } = c.get('house');
  return db.as({ kind: 'member', memberId: who.memberId }, (tx) => subjectOf(tx, who, asked));
};

type Refused = NotPublished | 'form_too_old' | null;

async function showDraft(c: Context<Env>, asked: Asked, refused: Refused) {
  const one = await found(c, asked);
  return one ? renderDraft(c, one, refused) : c.notFound();
}

/** What is to be published; beside what was published of it already, it is a restatement. */
async function renderDraft(c: Context<Env>, one: Found, refused: Refused) {
  const member = atWork(c);
  const { kind, scope, named } = one.subject;
  const older = (await all(c, '/reports/published')).find(
    (other) => other.kind === kind && other.scope === scope && nameOfPublished(other) === named.name,
  );
  const made = await makeDraft(c.get('house'), member, one.subject);
  const draft = made.ok ? made.value : null;
  const props = {
    ...{ member, ...one, draft, older: older ?? null, once: randomId() },
    refused: made.ok ? refused : made.kind,
  };
  return c.html(renderPage(<DraftPage {...props} />), props.refused ? 422 : 200);
}

const nameOfPublished = ({ period, body }: Published): string => nameOf(period, body.period);

async function publish(c: Context<Env>) {
  const read = await readForm(c, wished);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  if (!read.ok)
    return showDraft(c, { period: text(read.typed.period), audience: text(read.typed.for) }, 'form_too_old');
  const asked = { period: read.value.period, audience: read.value.for };
  const one = await found(c, asked);
  if (!one) return c.notFound();
  const wish = {
    ...{ id: read.value.once, subject: one.subject, restates: null },
    isCutShort: read.value.cut === 'short',
  };
  const done = await publishReport(c.get('house'), atWork(c), wish);
  return done.ok ? c.redirect(`/reports/published/${wish.id}`, 303) : showDraft(c, asked, done.kind);
}

type Path = '/reports/published' | '/referrals/reports';

/** The report of the address among all that whoever looks may read. */
async function all(c: Context<Env>, path: Path): Promise<Published[]> {
  const member = partnerAtWork(c);
  const read = path === '/reports/published' ? publishedBy : publishedForPartner;
  return c
    .get('house')
    .db.as({ kind: 'member', memberId: member.memberId }, (tx) => read(tx, member.service.id));
}

async function show(c: Context<Env>, path: Path) {
  const member = path === '/reports/published' ? atWork(c) : partnerAtWork(c);
  const reports = await all(c, path);
  const published = reports.find(({ id }) => id === c.req.param('id'));
  if (!published) return c.notFound();
  const older = reports.find(({ id }) => id === published.restates) ?? null;
  const newer = reports.find(({ restates }) => restates === published.id) ?? null;
  return c.html(renderPage(<PublishedPage {...{ member, published, older, newer, path }} />));
}

async function restate(c: Context<Env>) {
  const read = await readForm(c, again);
  const published = (await all(c, '/reports/published')).find(({ id }) => id === c.req.param('id'));
  const named = published && periodNamed(nameOfPublished(published));
  if (!published || !named) return c.notFound();
  const { kind, scope, organisation } = published;
  const subject = { named, kind, scope };
  const one = { subject, organisation, audience: audienceOf(published) };
  if (!read.ok) return renderDraft(c, one, 'form_too_old');
  const wish = {
    ...{ id: read.value.once, restates: published.id, subject },
    isCutShort: read.value.cut === 'short',
  };
  const done = await publishReport(c.get('house'), atWork(c), wish);
  return done.ok ? c.redirect(`/reports/published/${wish.id}`, 303) : renderDraft(c, one, done.kind);
}

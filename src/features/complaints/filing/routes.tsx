import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { anyone } from '../../accounts/access/who-may.ts';
import { entryAt } from '../../directory/contributing/entry-here.ts';
import { handlersOf } from '../record/queries.ts';
import { fileComplaint } from './file-complaint.ts';
import { ComplaintPage, ComplaintSentPage, NoHandlerPage } from './page.tsx';
import { filingTexts } from './texts.ts';
import { complaintWords } from './words.ts';

const complaint = z.object({ once, ...complaintWords });

/** The service of the address, when it works with this installation: only it has somebody to whom a complaint can be sealed. */
async function serviceAt(c: Context<Env>) {
  const entry = await entryAt(c);
  if (entry instanceof Response) return { ok: false, answer: entry } as const;
  const tenant = entry.tenant;
  if (!tenant) return { ok: false, answer: await c.notFound() } as const;
  return { ok: true, entry, serviceId: tenant.id } as const;
}

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/complaint', anyone(), async (c) => {
    const at = await serviceAt(c);
    if (!at.ok) return at.answer;
    const language = c.get('language');
    const page = { language, entry: at.entry };
    if (c.req.query('sent') !== undefined) return c.html(renderPage(<ComplaintSentPage {...page} />));
    const handlers = await c.get('house').db.as({ kind: 'public' }, (tx) => handlersOf(tx, at.serviceId));
    if (handlers.length === 0) return c.html(renderPage(<NoHandlerPage {...page} />));
    return c.html(renderPage(<ComplaintPage {...page} once={randomId()} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/complaint', anyone(), async (c) => {
    const at = await serviceAt(c);
    if (!at.ok) return at.answer;
    const language = c.get('language');
    const say = filingTexts(language);
    const house = c.get('house');
    const typed: Typed = await typedIn(c);
    const showAgain = (errors: Record<string, string>, status: 422 | 429 = 422) => {
      const id = once.safeParse(typed.once).data;
      const page = { language, entry: at.entry, errors, typed, once: id ?? randomId() };
      return c.html(renderPage(<ComplaintPage {...page} />), status);
    };
    const read = checkTyped(typed, complaint);
    if (!read.ok) {
      const errors = Object.entries(read.errors).map(([field, code]) => [field, say(code as 'required')]);
      return showAgain(Object.fromEntries(errors));
    }
    const { once: id, ...words } = read.value;
    const day = house.now().toLocaleDateString('sv-SE', { timeZone: zoneOf(at.entry.country) });
    const given = { serviceId: at.serviceId, once: id, computer: clientAddress(c), words, day };
    const done = await fileComplaint(house, given);
    if (done.ok) return c.redirect(`/${language}/services/${at.entry.slug}/complaint?sent`, 303);
    if (done.kind === 'wait')
      return showAgain({ '': say('wait', { seconds: Number(done.detail?.seconds) }) }, 429);
    return c.html(renderPage(<NoHandlerPage language={language} entry={at.entry} />), 422);
  });

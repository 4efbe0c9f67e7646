import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, story } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { writeEntry } from '../../entries/write-entry.ts';
import { AnswerCardPage } from '../answer-card/page.tsx';
import { PartyPage } from '../page.tsx';
import { readParty } from '../read-party.ts';
import { partyPath, whichPattern } from '../which.ts';
import { sendNews } from './send-news.ts';
import { type Twin, toldBy } from './twin-card.tsx';

const path = `/cases/:number/parties/:party{(?:${whichPattern})}` as const;
const message = z.object({ once, how: oneOf(toldBy), text: story(8000) });

export const routes = new Hono<Env>()
  .post(`${path}/messages`, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const read = await readForm(c, message);
    if (!read.ok) return again(c, { typed: read.typed, errors: read.errors });
    const { text, how, once: id } = read.value;
    const { party, row } = seen;
    const place = { kind: 'party', party: party.id } as const;
    const content = { kind: 'message', text, how } as const;
    const result = await writeEntry(c.get('house'), atWork(c), { number: row.number, id, place, content });
    if (result.ok) return c.redirect(`${partyPath(row.number, party)}?noted`, 303);
    if (result.kind === 'not_found') return c.notFound();
    return again(c, { typed: read.typed, errors: { text: 'closed' } });
  })
  .post(`${path}/news`, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const back = partyPath(seen.row.number, seen.party);
    const read = await readForm(c, z.object({ once }));
    if (!read.ok) return c.redirect(back, 303);
    const result = await sendNews(c.get('house'), atWork(c), { ...named(c), once: read.value.once });
    if (!result.ok) return result.kind === 'not_found' ? c.notFound() : c.redirect(back, 303);
    return c.redirect(`${back}?${result.value === 'nobody' ? 'newsNot' : 'newsSent'}`, 303);
  })
  .get(`${path}/card`, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    return c.html(renderPage(<AnswerCardPage member={atWork(c)} seen={seen} />));
  });

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  which: c.req.param('party') ?? '',
});
const seenBy = (c: Context<Env>) => readParty(c.get('house'), atWork(c), named(c));

async function again(c: Context<Env>, twin: Twin) {
  const seen = await seenBy(c);
  if (!seen) return c.notFound();
  const page = { member: atWork(c), seen, now: c.get('house').now(), twin };
  return c.html(renderPage(<PartyPage {...page} />), 422);
}

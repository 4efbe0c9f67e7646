import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, several } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { isoDay } from '../../../../ui/dates.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../../cases/title.ts';
import { feedbackWords } from '../../contract/contract.ts';
import { recordConsentOfCase, withdrawConsentOfCase } from './change-consents.ts';
import { howAgreed } from './consent-form.tsx';
import { PartnerSidePage } from './page.tsx';
import { readPartnerSide } from './read-partner-side.ts';
import { partnerSideTexts } from './texts.ts';

const path = '/cases/:number{[0-9]{4}-[0-9]{4,}}/partner';
const team = only('coordinator', 'mediator');
const form = z.object({
  once,
  items: several([...feedbackWords, 'result']).refine((items) => items.length > 0, 'choose_one'),
  how: oneOf(howAgreed),
  until: z.iso.date('not_a_day').or(z.literal('')).default(''),
});

export const routes = new Hono<Env>()
  .get(path, team, (c) => show(c))
  .post(`${path}/consents`, team, async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return show(c, { typed, codes: read.errors });
    const { once: id, items, how, until } = read.value;
    const member = atWork(c);
    if (until !== '' && until < isoDay(c.get('house').now(), member.service.timeZone))
      return show(c, { typed, codes: { until: 'in_the_past' } });
    const given = { number: numberOf(c), id, items, how, until: until || null };
    const result = await recordConsentOfCase(c.get('house'), member, given);
    if (result.ok) return c.redirect(`${casePath(numberOf(c))}/partner?saved`, 303);
    return result.kind === 'not_found' ? c.notFound() : show(c, { typed, codes: { items: result.kind } });
  })
  .post(`${path}/consents/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}/withdrawal`, team, async (c) => {
    const of = { number: numberOf(c), id: c.req.param('id') ?? '' };
    const result = await withdrawConsentOfCase(c.get('house'), atWork(c), of);
    return result.ok ? c.redirect(`${casePath(of.number)}/partner?ended`, 303) : c.notFound();
  });

const numberOf = (c: Context<Env>): string => c.req.param('number') ?? '';

async function show(c: Context<Env>, { typed, codes = {} }: { typed?: Typed; codes?: FieldErrors } = {}) {
  const member = atWork(c);
  const seen = await readPartnerSide(c.get('house'), member, numberOf(c));
  if (!seen) return c.notFound();
  const say = partnerSideTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const done = (['saved', 'ended'] as const).find((one) => !typed && c.req.query(one) !== undefined);
  const mustChoose = c.req.query('choose') !== undefined;
  const tokens = { once: randomId(), phraseOnce: randomId() };
  const page = { member, number: numberOf(c), seen, ...tokens, mustChoose, done, typed, errors };
  return c.html(renderPage(<PartnerSidePage {...page} />), typed ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, once, oneOf, story, storyOrNothing } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { endOfLink } from '../../partners/links/rules/life-of-a-link.ts';
import { guestLinkForm, isId, someDay } from '../guests/forms.ts';
import { endGuestLink } from '../guests/guest-links.ts';
import { MadeLinkPage } from '../guests/link-table.tsx';
import { DecisionPage } from './decision-page.tsx';
import { giveUpGoal, keepPilot, recordDecision, setGoal, takeOverGoals } from './keep-pilot.ts';
import { type FormName, PilotPage } from './page.tsx';
import { readPilot } from './read-pilot.ts';
import { pilotIndicatorNames } from './rules/progress.ts';
import { targetIn } from './rules/target.ts';
import { makeSteeringLink, renewSteeringPage } from './show-steering-group.ts';
import { decisions } from './tables.ts';
import { pilotTexts } from './texts.ts';

const planForm = z
  .object({ begins: someDay, ends: someDay, purpose: storyOrNothing(2000) })
  .refine(({ begins, ends }) => begins < ends, { path: ['ends'], message: 'ends_before' });
const goalForm = z
  .object({
    once,
    indicator: z.enum(pilotIndicatorNames, 'choose_one'),
    target: z.string('required').min(1, 'required'),
    until: someDay,
  })
  .transform((goal, check) => {
    const target = targetIn(goal.indicator, goal.target);
    if (target !== null) return { ...goal, target };
    check.addIssue({ code: 'custom', path: ['target'], message: 'not_a_target' });
    return z.NEVER;
  });
const decisionForm = z.object({
  ...{ once, decision: oneOf(decisions), on: someDay, by: line(200), reasons: story(5000) },
});

/** The pilot of a service, for its coordinator. */
export const routes = new Hono<Env>()
  .get('/pilot', only('coordinator'), (c) => show(c))
  .post('/pilot', only('coordinator'), async (c) => {
    const read = await readForm(c, planForm);
    if (!read.ok) return show(c, { form: 'plan', typed: read.typed, codes: read.errors });
    await keepPilot(c.get('house'), atWork(c), read.value);
    return c.redirect('/pilot', 303);
  })
  .post('/pilot/goals', only('coordinator'), async (c) => {
    const read = await readForm(c, goalForm);
    if (!read.ok) return show(c, { form: 'goal', typed: read.typed, codes: read.errors });
    const { once: id, indicator, target, until } = read.value;
    const done = await setGoal(c.get('house'), atWork(c), { id, indicator, target, until });
    return done.ok ? c.redirect('/pilot', 303) : notBegun(c, 'goal', read.typed);
  })
  .post('/pilot/goals-of-sister', only('coordinator'), async (c) => {
    await takeOverGoals(c.get('house'), atWork(c));
    return c.redirect('/pilot', 303);
  })
  .post('/pilot/goals/:id/giving-up', only('coordinator'), async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return c.notFound();
    await giveUpGoal(c.get('house'), atWork(c), id);
    return c.redirect('/pilot', 303);
  })
  .post('/pilot/decisions', only('coordinator'), async (c) => {
    const read = await readForm(c, decisionForm);
    if (!read.ok) return show(c, { form: 'decision', typed: read.typed, codes: read.errors });
    const { once: id, ...made } = read.value;
    const done = await recordDecision(c.get('house'), atWork(c), { id, ...made });
    return done.ok ? c.redirect(`/pilot/decisions/${id}`, 303) : notBegun(c, 'decision', read.typed);
  })
  .get('/pilot/decisions/:id', only('coordinator'), async (c) => {
    const member = atWork(c);
    const { begun } = await readHere(c);
    const made = begun?.decisions.find(({ id }) => id === c.req.param('id'));
    return made ? c.html(renderPage(<DecisionPage {...{ member, made }} />)) : c.notFound();
  })
  .post('/pilot/steering-page', only('coordinator'), async (c) => {
    await renewSteeringPage(c.get('house'), atWork(c));
    return c.redirect('/pilot', 303);
  })
  .post('/pilot/links', only('coordinator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const read = await readForm(c, guestLinkForm);
    if (!read.ok) return show(c, { form: 'link', typed: read.typed, codes: read.errors });
    const { until, ...wish } = read.value;
    const expires = endOfLink(until, house.now(), member.service.timeZone);
    if (!expires) return show(c, { form: 'link', typed: read.typed, codes: { until: 'bad_day' } });
    const made = await makeSteeringLink(house, member, { ...wish, expires });
    if (!made.ok) return notBegun(c, 'link', read.typed);
    const { address } = made.value;
    if (!address) return show(c, { form: 'link', typed: read.typed, codes: { '': 'made_before' } });
    return c.html(renderPage(<MadeLinkPage {...{ member, address, name: wish.name, back: '/pilot' }} />));
  })
  .post('/pilot/links/:id/end', only('coordinator'), async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return c.notFound();
    const member = atWork(c);
    const { db, now } = c.get('house');
    await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      endGuestLink(tx, member, now(), { kind: 'steering', id }),
    );
    return c.redirect('/pilot', 303);
  });

function readHere(c: Context<Env>) {
  const member = atWork(c);
  const house = c.get('house');
  return house.db.as({ kind: 'member', memberId: member.memberId }, (tx) => readPilot(tx, house, member));
}

const notBegun = (c: Context<Env>, form: FormName, typed: Typed) =>
  show(c, { form, typed, codes: { '': 'no_pilot' } });

async function show(c: Context<Env>, wrong?: { form: FormName; typed: Typed; codes: FieldErrors }) {
  const member = atWork(c);
  const say = pilotTexts(member.language);
  const read = await readHere(c);
  const shown = read.begun || wrong?.form === 'plan' ? wrong : undefined;
  const errors = Object.fromEntries(
    Object.entries(shown?.codes ?? {}).map(([field, code]) => [
      field === 'once' ? '' : field,
      say(code as 'required'),
    ]),
  );
  const page = { member, read, now: c.get('house').now(), once: randomId() };
  const wrongForm = shown && { form: shown.form, typed: shown.typed, errors };
  return c.html(
    renderPage(<PilotPage {...page} {...(wrongForm ? { wrong: wrongForm } : {})} />),
    wrong ? 422 : 200,
  );
}

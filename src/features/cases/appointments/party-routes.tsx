import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { saidErrors } from '../../accounts/forms/texts.ts';
import { casePath } from '../title.ts';
import { cannotComeForm, needsForm, toldHow } from './forms.ts';
import { noteAbsence, noteNeeds, noteTimes } from './note-times.ts';
import { PartyTimesPage } from './party-page.tsx';
import { readAppointments } from './read-appointments.ts';
import { answersIn, ownTimesIn, sayForm } from './times-form.ts';
import { timesTexts } from './times-texts.ts';

const path = '/cases/:number/appointments/parties/:partyId';
const team = () => only('coordinator', 'mediator');

/** What a party says about times by phone, on paper or in a talk: the twin of his own page. */
export const routes = new Hono<Env>()
  .get(path, team(), (c) => show(c))
  .post(`${path}/times`, team(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, sayForm.extend({ how: toldHow }));
    if (!read.ok) return show(c, typed, read.errors);
    const own = ownTimesIn(read.value as Record<string, string>);
    if ('field' in own) return show(c, typed, { [own.field]: 'bad_time' });
    const given = { ...named(c), answers: answersIn(typed), own, how: read.value.how };
    return after(c, await noteTimes(c.get('house'), atWork(c), given));
  })
  .post(`${path}/absence`, team(), async (c) => {
    const read = await readForm(c, cannotComeForm.extend({ receiver: z.uuid('required'), how: toldHow }));
    if (!read.ok) return show(c, read.typed, read.errors);
    const { once: itemId, why, receiver: receiverId, how } = read.value;
    const given = { ...named(c), itemId, why, receiverId, how };
    return after(c, await noteAbsence(c.get('house'), atWork(c), given));
  })
  .post(`${path}/needs`, team(), async (c) => {
    const read = await readForm(c, needsForm);
    if (!read.ok) return show(c, read.typed, read.errors);
    const { once: itemId, ...needs } = read.value;
    return after(c, await noteNeeds(c.get('house'), atWork(c), { ...named(c), itemId, needs }));
  });

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  partyId: c.req.param('partyId') ?? '',
});

function after(c: Context<Env>, done: { ok: boolean; kind?: string }) {
  if (!done.ok && done.kind === 'not_found') return c.notFound();
  return c.redirect(`${casePath(named(c).number)}/appointments`, 303);
}

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const house = c.get('house');
  const { number, partyId } = named(c);
  const seen = await readAppointments(house, member, number);
  const party = seen?.parties.find(({ id }) => id === partyId);
  if (!seen || !party) return c.notFound();
  const say = timesTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [
      field,
      code === 'bad_time' ? say('bad_time') : (saidErrors(member.language, { [field]: code })[field] ?? ''),
    ]),
  );
  const page = { member, seen, party, now: house.now(), errors, ...(typed ? { values: typed } : {}) };
  return c.html(renderPage(<PartyTimesPage {...page} />), typed ? 422 : 200);
}

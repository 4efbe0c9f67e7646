import { type Context, Hono } from 'hono';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Result } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { letterHeaders, renderLetters } from '../../cases/letters/render/render-letters.ts';
import { courtsToChoose } from './courts.ts';
import type { FormName } from './forms.tsx';
import {
  answerRequest,
  enterRequest,
  linkCase,
  moveRequest,
  noteOnRequest,
  putOnRequest,
  takeOffRequest,
} from './keep-request.ts';
import { printAnswer } from './letter/print-answer.ts';
import { RequestsPage } from './list-page.tsx';
import { NewRequestPage } from './new-page.tsx';
import { LockedPage, RequestPage } from './page.tsx';
import { listRequests, readRequest, todayAt } from './read-request.ts';
import { requestForms } from './request-forms.ts';
import { judicialTexts } from './texts.ts';

const address = '/partners/requests/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}';
/** Who holds the dossier decides the rest: a mediator finds only those on which he was put. */
const holders = () => only('coordinator', 'mediator');

export const routes = new Hono<Env>()
  .get('/partners/requests', holders(), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const list = await listRequests(house, member);
    return c.html(renderPage(<RequestsPage member={member} {...list} today={todayAt(house, member)} />));
  })
  .get('/partners/requests/new', only('coordinator'), (c) => enter(c))
  .post('/partners/requests', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, requestForms.requests);
    if (!read.ok) return enter(c, typed, read.errors);
    const { once: token, kind, organisation, receivedOn, dueOn, ...words } = read.value;
    const { partyA, partyB, partyMore, ...said } = words;
    const parties = [partyA, partyB, ...(partyMore ? [partyMore] : [])];
    const done = await enterRequest(c.get('house'), atWork(c), {
      ...{ once: token, organisationId: organisation, kind, receivedOn, dueOn },
      words: { ...said, parties },
    });
    if (!done.ok) return enter(c, typed, { organisation: done.kind });
    return c.redirect(`/partners/requests/${done.value.id}`, 303);
  })
  .get(address, holders(), (c) => show(c))
  .post(`${address}/answers`, holders(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, requestForms.answers);
    if (!read.ok) return show(c, { name: 'answers', typed, codes: read.errors });
    const done = await answerRequest(c.get('house'), atWork(c), { ...named(c), ...read.value });
    return after(c, done, { name: 'answers', typed, field: 'inner' });
  })
  .post(`${address}/steps`, holders(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, requestForms.steps);
    if (!read.ok) return show(c, { name: 'steps', typed, codes: read.errors });
    const done = await moveRequest(c.get('house'), atWork(c), { ...named(c), ...read.value });
    const field = !done.ok && done.kind === 'too_early' ? 'on' : 'step';
    return after(c, done, { name: 'steps', typed, field });
  })
  .post(`${address}/notes`, holders(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, requestForms.notes);
    if (!read.ok) return show(c, { name: 'notes', typed, codes: read.errors });
    const done = await noteOnRequest(c.get('house'), atWork(c), { ...named(c), ...read.value });
    return after(c, done, { name: 'notes', typed, field: 'text' });
  })
  .post(`${address}/cases`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, requestForms.cases);
    if (!read.ok) return show(c, { name: 'cases', typed, codes: read.errors });
    const done = await linkCase(c.get('house'), atWork(c), { ...named(c), ...read.value });
    return after(c, done, { name: 'cases', typed, field: 'number' });
  })
  .post(`${address}/mediators`, only('coordinator'), async (c) => {
    const { on, off } = await typedIn(c);
    const change = typeof off === 'string' ? takeOffRequest : putOnRequest;
    const memberId = String(off ?? on ?? '');
    const done = await change(c.get('house'), atWork(c), { ...named(c), memberId });
    return done.ok ? back(c) : c.notFound();
  })
  .get(`${address}/letter/:language{(?:nl|fr|de|en)}`, holders(), async (c) => {
    const language = c.req.param('language') as Language;
    const made = await printAnswer(c.get('house'), atWork(c), { ...named(c), language });
    if (!made) return c.notFound();
    return c.body(new Uint8Array(await renderLetters([made.letter], made.window)), 200, letterHeaders);
  });

const named = (c: Context<Env>) => ({ id: c.req.param('id') ?? '' });
const back = (c: Context<Env>) => c.redirect(`/partners/requests/${named(c).id}`, 303);

type SentBack = { name: FormName; typed: Typed; codes: FieldErrors };

/** Back to the dossier; or the form again with the reason beside its field; or nothing here. */
function after(
  c: Context<Env>,
  done: Result<void>,
  { field, ...sent }: Omit<SentBack, 'codes'> & { field: string },
) {
  if (done.ok) return back(c);
  if (done.kind === 'not_found') return c.notFound();
  return show(c, { ...sent, codes: { [field]: done.kind } });
}

async function show(c: Context<Env>, sent?: SentBack) {
  const member = atWork(c);
  const house = c.get('house');
  const seen = await readRequest(house, member, named(c).id);
  if (!seen) return c.notFound();
  if (seen === 'locked') return c.html(renderPage(<LockedPage member={member} />));
  const tokens = { answers: randomId(), steps: randomId(), notes: randomId(), cases: randomId() };
  const posted = sent && once.safeParse(sent.typed.once).data;
  if (sent && posted) tokens[sent.name] = posted;
  const errors = errorsOf(member.language, sent?.codes);
  const page = { member, today: todayAt(house, member), once: tokens, seen, errors };
  return c.html(
    renderPage(<RequestPage {...page} sentBack={sent?.name} typed={sent?.typed} />),
    sent ? 422 : 200,
  );
}

async function enter(c: Context<Env>, typed?: Typed, codes?: FieldErrors) {
  const member = atWork(c);
  const house = c.get('house');
  const organisations = await courtsToChoose(house, member);
  const token = (typed && once.safeParse(typed.once).data) || randomId();
  const values = typed ?? { receivedOn: todayAt(house, member), kind: 'apostille' };
  const errors = errorsOf(member.language, codes);
  const page = { member, organisations, once: token, values, errors };
  return c.html(renderPage(<NewRequestPage {...page} />), typed ? 422 : 200);
}

function errorsOf(language: Language, codes: FieldErrors = {}) {
  const say = judicialTexts(language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

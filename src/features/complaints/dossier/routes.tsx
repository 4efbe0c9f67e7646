import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { lineOrNothing, once, oneOf, story } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { complaintWords } from '../filing/words.ts';
import { type ComplaintStep, complaintResults, complaintSteps } from '../rules/complaint-life.ts';
import { EnterPage, spokenChannels } from './enter-page.tsx';
import type { FormName } from './forms.tsx';
import { addToDossier, enterComplaint, keepCase, letIn, moveComplaint } from './keep-dossier.ts';
import { ComplaintsPage } from './list-page.tsx';
import { DossierPage, LockedPage } from './page.tsx';
import { listComplaints, readDossier } from './read-dossier.ts';
import { dossierTexts } from './texts.ts';

const day = z.iso.date('not_a_day');
const stepKeys = Object.keys(complaintSteps) as [ComplaintStep, ...ComplaintStep[]];
const results = oneOf(complaintResults).or(z.literal('')).default('');

const forms = {
  entered: z.object({ once, channel: oneOf(spokenChannels), receivedOn: day, ...complaintWords }),
  step: z.object({ once, step: oneOf(stepKeys), text: story(), on: day, result: results }),
  entry: z
    .object({ once, kind: oneOf(['note', 'hearing']), who: lineOrNothing(), on: day, text: story() })
    .refine((typed) => typed.kind === 'note' || typed.who !== '', { path: ['who'], message: 'required' }),
  hold: z.object({ once, number: z.string('required').min(1, 'required').max(20, 'too_long'), until: day }),
};

const address = '/complaints/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}';
const handlers = () => only('complaint_handler');

export const routes = new Hono<Env>()
  .get('/complaints', handlers(), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const rows = await listComplaints(house, member);
    return c.html(renderPage(<ComplaintsPage member={member} rows={rows} now={house.now()} />));
  })
  .get('/complaints/new', handlers(), (c) => enter(c))
  .post('/complaints', handlers(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, forms.entered);
    if (!read.ok) return enter(c, typed, read.errors);
    const { once: id, channel, receivedOn, ...words } = read.value;
    await enterComplaint(c.get('house'), atWork(c), { once: id, channel, receivedOn, words });
    return c.redirect(`/complaints/${id}`, 303);
  })
  .get(address, handlers(), (c) => show(c))
  .post(`${address}/entries`, handlers(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, forms.entry);
    if (!read.ok) return show(c, { name: 'entries', typed, codes: read.errors });
    const { kind, who, on, text } = read.value;
    const content = kind === 'note' ? { kind, text } : { kind, who, on, text };
    const result = await addToDossier(c.get('house'), atWork(c), {
      ...named(c),
      once: read.value.once,
      content,
    });
    return result.ok ? back(c) : c.notFound();
  })
  .post(`${address}/steps`, handlers(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, forms.step);
    if (!read.ok) return show(c, { name: 'steps', typed, codes: read.errors });
    const { step, text, on, result, once: token } = read.value;
    const given = { ...named(c), once: token, step, text, day: on, result: result || null };
    const done = await moveComplaint(c.get('house'), atWork(c), given);
    if (done.ok) return back(c);
    if (done.kind === 'not_found') return c.notFound();
    const field = done.kind === 'result_needed' ? 'result' : 'step';
    return show(c, { name: 'steps', typed, codes: { [field]: done.kind } });
  })
  .post(`${address}/held-case`, handlers(), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, forms.hold);
    if (!read.ok) return show(c, { name: 'held-case', typed, codes: read.errors });
    const { number, until, once: token } = read.value;
    const done = await keepCase(c.get('house'), atWork(c), { ...named(c), once: token, number, until });
    if (done.ok) return back(c);
    if (done.kind === 'not_found') return c.notFound();
    return show(c, { name: 'held-case', typed, codes: { number: done.kind } });
  })
  .post(`${address}/handlers`, handlers(), async (c) => {
    const { member } = await typedIn(c);
    const done = await letIn(c.get('house'), atWork(c), { ...named(c), memberId: String(member ?? '') });
    return done.ok ? back(c) : c.notFound();
  });

const named = (c: Context<Env>) => ({ id: c.req.param('id') ?? '' });
const back = (c: Context<Env>) => c.redirect(`/complaints/${named(c).id}`, 303);

type SentBack = { name: FormName; typed: Typed; codes: FieldErrors };

async function show(c: Context<Env>, sent?: SentBack) {
  const member = atWork(c);
  const house = c.get('house');
  const { id } = named(c);
  const seen = await readDossier(house, member, id);
  if (!seen) return c.notFound();
  if (seen === 'locked') return c.html(renderPage(<LockedPage member={member} />));
  const tokens = { steps: randomId(), entries: randomId(), 'held-case': randomId() };
  const posted = sent && once.safeParse(sent.typed.once).data;
  if (sent && posted) tokens[sent.name] = posted;
  const errors = errorsOf(member.language, sent?.codes);
  const today = isoDay(house.now(), member.service.timeZone);
  const page = { member, id, today, once: tokens, seen, errors };
  return c.html(
    renderPage(<DossierPage {...page} sentBack={sent?.name} typed={sent?.typed} />),
    sent ? 422 : 200,
  );
}

function enter(c: Context<Env>, typed?: Typed, codes?: FieldErrors) {
  const member = atWork(c);
  const today = isoDay(c.get('house').now(), member.service.timeZone);
  const token = (typed && once.safeParse(typed.once).data) || randomId();
  const errors = errorsOf(member.language, codes);
  return c.html(
    renderPage(
      <EnterPage member={member} once={token} typed={typed ?? { receivedOn: today }} errors={errors} />,
    ),
    typed ? 422 : 200,
  );
}

function errorsOf(language: Parameters<typeof dossierTexts>[0], codes: FieldErrors = {}) {
  const say = dossierTexts(language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dayOrNothing, line, once, oneOf, storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Result } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { inService, memberOf, only } from '../../accounts/access/who-may.ts';
import { isId, withOrganisation } from '../organisations/partner-desk.ts';
import { addPoint, markPoint, removePoint } from './agree-points.ts';
import {
  type AtTable,
  beginEvaluation,
  countAgain,
  sign,
  takeSignatureBack,
  type WritingRefused,
  writeWords,
} from './evaluate.ts';
import { EvaluationsPage } from './list-page.tsx';
import { EvaluationPage, evaluationPath } from './page.tsx';
import { type Evaluation, evaluationOf, evaluationsOf, type Side } from './queries.ts';
import { type EvaluationSeen, readEvaluation } from './read-evaluation.ts';
import { nameOf, periodNamed, periodsBefore } from './rules/periods.ts';
import { evaluationTexts } from './texts.ts';

const atOrganisation = '/partners/organisations/:id/evaluations';
const desk = '/partners/evaluations/:evaluation';
const own = '/referrals/evaluations/:evaluation';
const words = z.object({ words: storyOrNothing(10_000) });
const newPoint = z.object({
  once,
  words: line(500).min(1, 'point_required'),
  by_whom: oneOf(['service', 'partner', 'both']),
  due_on: dayOrNothing,
});
const beginning = z.object({ once, period: z.string('choose_one').min(1, 'choose_one') });
const doneOrNot = z.object({ done: ticked });

/** Looking back together: the service prepares and writes the minutes, the partner remarks, both sign. */
export const routes = new Hono<Env>()
  .get(atOrganisation, only('coordinator'), (c) => showEvaluationsWith(c, {}))
  .post(atOrganisation, only('coordinator'), begin)
  .get(desk, only('coordinator'), (c) => show(c, 'service'))
  .post(`${desk}/figures`, only('coordinator'), (c) => change(c, 'service', countAgain))
  .post(`${desk}/words`, only('coordinator'), (c) => write(c, 'service'))
  .post(`${desk}/points`, only('coordinator'), addOnePoint)
  .post(`${desk}/points/:point/done`, only('coordinator'), markOnePoint)
  .post(`${desk}/points/:point/removal`, only('coordinator'), removeOnePoint)
  .post(`${desk}/signature`, only('coordinator'), (c) => change(c, 'service', sign))
  .post(`${desk}/signature/removal`, only('coordinator'), (c) => change(c, 'service', takeSignatureBack))
  .get('/referrals/evaluations', only('partner'), async (c) => {
    const { who, evaluations } = await atTable(c, 'partner', async (at) => ({
      who: at.who,
      evaluations: await evaluationsOf(at.tx, { side: 'partner', serviceId: at.who.service.id }),
    }));
    return c.html(renderPage(<EvaluationsPage {...{ member: who, side: 'partner', evaluations }} />));
  })
  .get(own, only('partner'), (c) => show(c, 'partner'))
  .post(`${own}/words`, only('partner'), (c) => write(c, 'partner'))
  .post(`${own}/signature`, only('partner'), (c) => change(c, 'partner', sign))
  .post(`${own}/signature/removal`, only('partner'), (c) => change(c, 'partner', takeSignatureBack));

/** Does something as one of the two sides, in one transaction. Neither needs opened keys: nothing here is of a case. */
function atTable<T>(c: Context<Env>, side: Side, work: (at: AtTable) => Promise<T>): Promise<T> {
  const who = inService(c);
  const { db, now } = c.get('house');
  return db.as({ kind: 'member', memberId: who.memberId }, (tx) => work({ tx, who, side, now: now() }));
}

/** The evaluation of the address; null when it is not for these eyes. */
function withEvaluation<T>(
  c: Context<Env>,
  side: Side,
  work: (at: AtTable, evaluation: Evaluation) => Promise<T>,
): Promise<T | null> {
  const id = c.req.param('evaluation');
  if (!id || !isId(id)) return Promise.resolve(null);
  return atTable(c, side, async (at) => {
    const evaluation = await evaluationOf(at.tx, { side, serviceId: at.who.service.id }, id);
    return evaluation ? work(at, evaluation) : null;
  });
}

type Shown = {
  refused?: WritingRefused | 'too_long';
  typed?: string;
  point?: { values: Typed; errors: FieldErrors };
};

async function show(c: Context<Env>, side: Side, shown: Shown = {}) {
  const id = c.req.param('evaluation');
  const seen = id && isId(id) ? await atTable(c, side, (at) => readEvaluation(at, id)) : null;
  if (!seen) return c.notFound();
  const { refused, typed, point = { values: {}, errors: {} } } = shown;
  const wrong = refused !== undefined || Object.keys(point.errors).length > 0;
  const form = { once: randomId(), values: point.values, errors: saidOf(seen, point.errors) };
  return c.html(
    renderPage(<EvaluationPage {...{ ...seen, refused, typed, point: form }} />),
    wrong ? 422 : 200,
  );
}

function saidOf({ who }: EvaluationSeen, errors: FieldErrors): FieldErrors {
  const say = evaluationTexts(who.language);
  const said: Record<string, string> = {
    words: errors.words === 'too_long' ? say('too_long') : say('point_required'),
    due_on: say('not_a_day'),
    by_whom: say('byWhom'),
    once: say('form_too_old'),
  };
  return Object.fromEntries(
    Object.keys(errors).map((field) => [field === 'once' ? '' : field, said[field] ?? say('form_too_old')]),
  );
}

async function change(
  c: Context<Env>,
  side: Side,
  work: (at: AtTable, evaluation: Evaluation) => Promise<Result<void, WritingRefused>>,
) {
  const done = await withEvaluation(c, side, async (at, evaluation) => ({
    id: evaluation.id,
    result: await work(at, evaluation),
  }));
  if (!done) return c.notFound();
  if (!done.result.ok) return show(c, side, { refused: done.result.kind });
  return c.redirect(evaluationPath(side, done.id), 303);
}

async function write(c: Context<Env>, side: Side) {
  const read = await readForm(c, words);
  const typed = typeof read.typed.words === 'string' ? read.typed.words : '';
  if (!read.ok) return show(c, side, { refused: 'too_long', typed });
  const done = await withEvaluation(c, side, async (at, evaluation) => ({
    id: evaluation.id,
    result: await writeWords(at, evaluation, read.value.words),
  }));
  if (!done) return c.notFound();
  if (!done.result.ok) return show(c, side, { refused: done.result.kind, typed });
  return c.redirect(evaluationPath(side, done.id), 303);
}

async function addOnePoint(c: Context<Env>) {
  const read = await readForm(c, newPoint);
  if (!read.ok) return show(c, 'service', { point: { values: read.typed, errors: read.errors } });
  const { once: id, words: said, by_whom: byWhom, due_on } = read.value;
  const point = { id, words: said, byWhom, dueOn: due_on || null };
  return change(c, 'service', (at, evaluation) => addPoint(at, evaluation, point));
}

async function markOnePoint(c: Context<Env>) {
  const { done } = doneOrNot.parse({ done: (await typedIn(c)).done?.toString() });
  const id = c.req.param('point') ?? '';
  if (!isId(id)) return c.notFound();
  return change(c, 'service', (at, evaluation) => markPoint(at, evaluation, { id, done }));
}

function removeOnePoint(c: Context<Env>) {
  const id = c.req.param('point') ?? '';
  if (!isId(id)) return c.notFound();
  return change(c, 'service', (at, evaluation) => removePoint(at, evaluation, id));
}

async function showEvaluationsWith(c: Context<Env>, errors: FieldErrors) {
  const page = await withOrganisation(c, async ({ tx, who, organisation, day }) => {
    const evaluations = await evaluationsOf(
      tx,
      { side: 'service', serviceId: who.service.id },
      organisation.id,
    );
    const taken = new Set(evaluations.map(({ period, from_on }) => `${period} ${from_on}`));
    const open = periodsBefore(day).filter(({ kind, from }) => !taken.has(`${kind} ${from}`));
    return { member: who, organisation, evaluations, periods: { once: randomId(), open, errors } };
  });
  if (!page) return c.notFound();
  const status = Object.keys(errors).length > 0 ? 422 : 200;
  return c.html(renderPage(<EvaluationsPage {...{ ...page, side: 'service' }} />), status);
}

async function begin(c: Context<Env>) {
  const read = await readForm(c, beginning);
  const say = evaluationTexts(memberOf(c).language);
  if (!read.ok)
    return showEvaluationsWith(
      c,
      read.errors.once ? { '': say('form_too_old') } : { period: say('choose_one') },
    );
  const { once: id, period: name } = read.value;
  const begun = await withOrganisation(c, async ({ tx, who, organisation, now, day }) => {
    const period = periodNamed(name);
    const isOver = period && periodsBefore(day).some((one) => nameOf(one) === name);
    if (!isOver) return 'choose_one' as const;
    const at: AtTable = { tx, who, side: 'service', now };
    const result = await beginEvaluation(at, { id, organisationId: organisation.id, period });
    if (result.ok) return 'begun' as const;
    // The same form sent twice is the evaluation that stands.
    const there = await evaluationOf(tx, { side: 'service', serviceId: who.service.id }, id);
    return there ? ('begun' as const) : result.kind;
  });
  if (begun === null) return c.notFound();
  if (begun !== 'begun') return showEvaluationsWith(c, { period: say(begun) });
  return c.redirect(evaluationPath('service', id), 303);
}

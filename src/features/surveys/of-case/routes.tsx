import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, readForm, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../../cases/title.ts';
import { linkTo } from '../asking/make-link.ts';
import { answersSchema, chosenIn } from '../questions/answers-schema.ts';
import { questionsOfForm } from '../rules/questions.ts';
import { makeSheet, takeByTelephone } from './ask-by-hand.ts';
import { EvaluationPage } from './page.tsx';
import { canBeAsked, readEvaluation } from './read-evaluation.ts';
import { SheetPage } from './sheet-page.tsx';
import { TelephonePage } from './telephone-page.tsx';
import { ofCaseTexts } from './texts.ts';

const path = '/cases/:number/evaluation' as const;
const one = z.object({ party: z.uuid('required') });

/** The evaluation as far as a case knows of it: who was asked, and asking on paper or by telephone. Coordinators alone:
 * nobody tells a mediator to his face whether he trusted him. */
export const routes = new Hono<Env>()
  .get(path, only('coordinator'), (c) => show(c))
  .post(`${path}/paper`, only('coordinator'), async (c) => {
    const read = await readForm(c, one);
    if (!read.ok) return show(c, 'not_now');
    const member = atWork(c);
    const house = c.get('house');
    const made = await makeSheet(house, member, { number: numberOf(c), party: read.value.party });
    if (!made.ok) return made.kind === 'not_found' ? c.notFound() : show(c, 'not_now');
    const { seen, party, token, form } = made.value;
    const link = linkTo(house, party.language, token);
    return c.html(renderPage(<SheetPage {...{ member, seen, party, token, form, link }} />));
  })
  .get(`${path}/telephone`, only('coordinator'), (c) => showTelephone(c, c.req.query('party') ?? ''))
  .post(`${path}/telephone`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const party = typeof typed.party === 'string' ? typed.party : '';
    const member = atWork(c);
    const seen = await readEvaluation(c.get('house'), member, numberOf(c));
    const form = seen?.parties.find(({ id }) => id === party)?.form;
    if (!seen || !form) return c.notFound();
    const questions = questionsOfForm(seen.set.questions, form);
    const chosen = chosenIn(questions, typed);
    const read = checkTyped(typed, answersSchema(questions));
    if (!read.ok || Object.keys(chosen).length === 0) return showTelephone(c, party, typed);
    const done = await takeByTelephone(c.get('house'), member, { number: numberOf(c), party }, chosen);
    if (!done.ok && done.kind === 'not_found') return c.notFound();
    return done.ok ? c.redirect(`${pathOf(c)}?saved`, 303) : show(c, 'not_now');
  });

const numberOf = (c: Context<Env>): string => c.req.param('number') ?? '';
const pathOf = (c: Context<Env>) => `${casePath(numberOf(c))}/evaluation`;

async function show(c: Context<Env>, refused?: 'not_now') {
  const member = atWork(c);
  const seen = await readEvaluation(c.get('house'), member, numberOf(c));
  if (!seen) return c.notFound();
  const saved = c.req.query('saved') !== undefined;
  return c.html(renderPage(<EvaluationPage {...{ member, seen, saved, refused }} />), refused ? 422 : 200);
}

async function showTelephone(c: Context<Env>, id: string, typed?: Typed) {
  const member = atWork(c);
  const seen = await readEvaluation(c.get('house'), member, numberOf(c));
  const party = seen?.parties.find((candidate) => candidate.id === id);
  // Who cannot be rung now is no page: the evaluation says of each why not.
  if (!seen || !party?.form || !canBeAsked(party, seen.moment) || !party.mayRing)
    return show(c, typed && 'not_now');
  const errors: FieldErrors = typed ? { '': ofCaseTexts(member.language)('nothing') } : {};
  const page = { member, seen, party, form: party.form, values: typed ?? {}, errors };
  return c.html(renderPage(<TelephonePage {...page} />), typed ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import { once } from '../../../platform/http/fields.ts';
import { type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env, MemberVisitor } from '../access/visitor.ts';
import { memberOf, NotForYou, only } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { allServices } from '../services/queries.ts';
import { CheckPage, InvitedPage, QuestionPage, type Sisters } from './page.tsx';
import { fieldsOf, questionNames, readAnswers } from './questions.ts';
import { setUpService } from './set-up-service.ts';

/** Answers travel in the address from question to question: nothing of a service's facts is secret. */
export const routes = new Hono<Env>()
  .get('/new-service', only('operator'), async (c) => {
    const typed = answersIn(c.req.queries());
    const asked = { at: c.req.query('at'), change: c.req.query('change') };
    const page = pageFor(memberOf(c), typed, asked, await sistersHere(c));
    return c.html(renderPage(page), 200);
  })
  .post('/new-service', only('operator'), async (c) => {
    const member = memberOf(c);
    const all = await typedIn(c);
    const typed = answersIn(all);
    const reading = readAnswers(typed);
    const token = once.safeParse(all.once);
    const sisters = await sistersHere(c);
    if (!reading.done || !token.success) return c.html(renderPage(pageFor(member, typed, {}, sisters)), 422);
    if (!member.keys) throw new NotForYou('open_keys');
    const operator = { ...member, publicKey: member.keys.publicKey };
    const like = sisters.some(({ slug }) => slug === all.like) ? String(all.like) : '';
    const made = await setUpService(c.get('house'), operator, { ...reading.answers, once: token.data, like });
    if (made.invited) return c.html(renderPage(<InvitedPage member={member} invited={made.invited} />));
    return c.redirect(reading.answers.coordinator === 'me' ? '/recovery-sheet' : '/members', 303);
  });

const allFields = questionNames.flatMap(fieldsOf);

function answersIn(given: Record<string, string | string[]>): Typed {
  const typed: Typed = {};
  for (const field of allFields) {
    const values = [given[field] ?? []].flat().map((value) => value.trim());
    const [only] = values;
    if (only !== undefined) typed[field] = values.length > 1 ? values : only;
  }
  return typed;
}

/** The services of which the new one can take over how they work. */
function sistersHere(c: Context<Env>) {
  return c.get('house').db.as({ kind: 'member', memberId: memberOf(c).memberId }, allServices);
}

function pageFor(
  member: MemberVisitor,
  typed: Typed,
  asked: { at?: string | undefined; change?: string | undefined },
  sisters: Sisters,
) {
  const change = questionNames.find((question) => question === asked.change);
  if (change) return <QuestionPage member={member} question={change} typed={typed} errors={{}} />;
  const reading = readAnswers(typed);
  if (reading.done)
    return <CheckPage {...{ member, typed, sisters }} answers={reading.answers} once={randomId()} />;
  const { question } = reading;
  // A question that was not asked yet is not wrong yet.
  const errors = asked.at === question ? saidErrors(member.language, reading.errors) : {};
  return <QuestionPage member={member} question={question} typed={typed} errors={errors} />;
}

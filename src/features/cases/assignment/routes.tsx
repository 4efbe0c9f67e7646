import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, storyOrNothing } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { DeparturePage } from './departure-page.tsx';
import { AssignmentPage } from './page.tsx';
import { type ProposeRefused, proposeMediators } from './propose-mediators.ts';
import { type AssignmentSeen, readAssignment } from './read-assignment.ts';
import { refusalErrors } from './refusal-errors.ts';
import { removeMediator } from './remove-mediator.ts';
import { stays } from './rules.ts';
import { assignmentTexts } from './texts.ts';

const schema = z.object({
  team: z.string().default(''),
  mediators: z.union([z.string(), z.array(z.string())]).default([]),
  reason: storyOrNothing(1000),
  once,
});

export const routes = new Hono<Env>()
  .get('/cases/:number/assignment', only('coordinator'), async (c) => {
    const seen = await readAssignment(c.get('house'), atWork(c), c.req.param('number'));
    return seen ? page(c, seen) : c.notFound();
  })
  .post('/cases/:number/assignment', only('coordinator'), async (c) => {
    const number = c.req.param('number');
    const typed = await typedIn(c);
    const read = checkTyped(typed, schema);
    if (!read.ok) return again(c, typed, (say) => wordsOf(read.errors, say));
    const { team, reason, once: token } = read.value;
    // Who ticked names himself need not also choose “I choose myself”.
    const mediators = team && team !== 'own' ? team.split(',') : [read.value.mediators].flat();
    if (mediators.length === 0)
      return again(c, typed, (say, seen) => ({
        [seen.suggestions.length > 0 ? 'team' : 'mediators']: say('choose_team'),
      }));
    const result = await proposeMediators(c.get('house'), atWork(c), {
      number,
      once: token,
      mediators,
      reason,
    });
    if (result.ok) return c.redirect(casePath(number), 303);
    return result.kind === 'not_found' ? c.notFound() : again(c, typed, result);
  })
  .get('/cases/:number/mediators/:memberId/departure', only('coordinator'), async (c) => {
    const { number, memberId } = c.req.param();
    const seen = await readAssignment(c.get('house'), atWork(c), number);
    const asked = seen?.asked.find((one) => one.member_id === memberId);
    if (!asked) return c.notFound();
    if (!stays(asked)) return c.redirect(casePath(number), 303);
    const mediator = { id: asked.member_id, name: asked.name };
    return c.html(renderPage(<DeparturePage member={atWork(c)} number={number} mediator={mediator} />));
  })
  .post('/cases/:number/mediators/:memberId/departure', only('coordinator'), async (c) => {
    const { number, memberId } = c.req.param();
    const result = await removeMediator(c.get('house'), atWork(c), { number, memberId });
    return result.ok ? c.redirect(casePath(number), 303) : c.notFound();
  });

type Words = ReturnType<typeof assignmentTexts>;

const wordsOf = (codes: FieldErrors, say: Words): FieldErrors =>
  Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [
      field === 'reason' ? field : '',
      say(code === 'too_long' ? code : 'form_too_old'),
    ]),
  );

async function again(
  c: Context<Env>,
  typed: Typed,
  wrong: Refused<ProposeRefused> | ((say: Words, seen: AssignmentSeen) => FieldErrors),
) {
  const member = atWork(c);
  const seen = await readAssignment(c.get('house'), member, c.req.param('number') ?? '');
  if (!seen) return c.notFound();
  const errors =
    typeof wrong === 'function'
      ? wrong(assignmentTexts(member.language), seen)
      : refusalErrors(wrong, seen, member.language);
  return page(c, seen, typed, errors);
}

function page(c: Context<Env>, seen: AssignmentSeen, typed: Typed = {}, errors: FieldErrors = {}) {
  const token = z.uuid().safeParse(typed.once).data ?? randomId();
  const now = c.get('house').now();
  const html = renderPage(
    <AssignmentPage member={atWork(c)} seen={seen} now={now} once={token} typed={typed} errors={errors} />,
  );
  return c.html(html, Object.keys(errors).length > 0 ? 422 : 200);
}

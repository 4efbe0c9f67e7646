import { type Context, Hono } from 'hono';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { caseNumbered, stateOf } from '../queries.ts';
import { possibleSteps } from '../rules/lifecycle.ts';
import { everyStep, type StepName } from '../rules/step-tables.ts';
import type { Role } from '../rules/steps.ts';
import { localDay } from '../rules/working-days.ts';
import { casePath } from '../title.ts';
import { StepPage, type StepPageProps } from './page.tsx';
import { stepForms } from './step-forms.ts';
import { roleAtWork, takeCaseStep } from './take-case-step.ts';
import { stepFormTexts } from './texts.ts';

type FormStep = keyof typeof stepForms;

/** `/cases/{number}/{noun}` for every step of the table: `…/intake`, `…/first-party-talk`, `…/closing`. */
export const routes = new Hono<Env>();

for (const step of Object.keys(stepForms) as FormStep[]) {
  const path = `/cases/:number/${stepForms[step].noun}` as const;
  const who = whoMay(step);
  routes.get(path, only(...who), (c) => show(c, step));
  routes.post(path, only(...who), (c) => take(c, step));
}

function whoMay(step: StepName): ('coordinator' | 'mediator')[] {
  const who: Role[] = everyStep.filter((row) => row.name === step).flatMap((row) => row.who);
  return (['coordinator', 'mediator'] as const).filter((role) => who.includes(role));
}

async function show(c: Context<Env>, step: FormStep) {
  const member = atWork(c);
  const row = await caseOf(c);
  if (!row) return c.notFound();
  const changed = !possibleSteps(stateOf(row), roleAtWork(member)).some((possible) => possible.name === step);
  // An old link to a step that is no longer there leads to the case, which says what comes next.
  if (changed) return c.redirect(casePath(row.number), 303);
  // From an appointment that took place comes its day.
  const on = c.req.query('on');
  return page(c, { row, step, ...(on ? { typed: { on } } : {}) });
}

async function take(c: Context<Env>, step: FormStep) {
  const member = atWork(c);
  const typed = await typedIn(c);
  const number = c.req.param('number') ?? '';
  const read = checkTyped(typed, stepForms[step].schema.extend({ once }));
  if (!read.ok) return again(c, step, typed, read.errors);
  const meaning = stepForms[step].mean(read.value, c.get('house').now());
  const result = await takeCaseStep(c.get('house'), member, {
    number,
    step,
    once: String(read.value.once),
    meaning,
  });
  if (result.ok) return c.redirect(casePath(number), 303);
  if (result.kind === 'not_found') return c.notFound();
  if (result.kind === 'fact_missing' && result.detail?.fact === 'outcome')
    return again(c, step, typed, { outcome: 'outcome_not_here' });
  if (result.kind === 'fact_missing' && result.detail?.fact === 'consent_to_words')
    return again(c, step, typed, { agreed_how: 'no_yes_on_screen' });
  const missing = result.kind === 'fact_missing' ? result.detail?.fact : undefined;
  if (typeof missing === 'string' && missing in saidAlone)
    return again(c, step, typed, { [saidAlone[missing as keyof typeof saidAlone]]: missing });
  return again(c, step, typed, {}, true);
}

/** Facts of the whole case that were missing, and the field beside which that is said. */
const saidAlone = {
  three_parties: '',
  two_take_part: '',
  parents_invited: 'parents',
  repair_and_day: '',
} as const;

async function again(c: Context<Env>, step: FormStep, typed: Typed, codes: FieldErrors, changed = false) {
  const row = await caseOf(c);
  if (!row) return c.notFound();
  const say = stepFormTexts(atWork(c).language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  return page(c, { row, step, typed, errors, changed }, changed ? 409 : 422);
}

const caseOf = (c: Context<Env>) =>
  c
    .get('house')
    .db.as({ kind: 'member', memberId: atWork(c).memberId }, (tx) =>
      caseNumbered(tx, atWork(c), c.req.param('number') ?? ''),
    );

type Shown = Omit<StepPageProps, 'member' | 'state' | 'once' | 'row' | 'day'> & {
  row: NonNullable<Awaited<ReturnType<typeof caseOf>>>;
};

function page(c: Context<Env>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const posted = shown.typed?.once;
  // After an error the token stays, so that a double post of the mended form still acts once.
  const token = typeof posted === 'string' && posted ? posted : randomId();
  const member = atWork(c);
  const given = { member, state: stateOf(shown.row), once: token };
  const day = localDay(c.get('house').now(), member.service.timeZone);
  return c.html(renderPage(<StepPage {...shown} {...given} day={day} />), status);
}

import { type Context, Hono } from 'hono';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { stateOf } from '../queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { stepFormTexts } from '../steps/texts.ts';
import { addingRoutes } from './adding-routes.tsx';
import { ParticipantPage } from './participant-page.tsx';
import { participantPath } from './participants.tsx';
import { partyStepAt, partyStepForms } from './party-step-forms.ts';
import { PartyStepPage, type PartyStepPageProps } from './party-step-page.tsx';
import { readParticipant } from './read-party.ts';
import { nextPartyStep, type PartyStepName } from './rules/party-steps.ts';
import { stepWithParty } from './take-party-step.ts';

const party = ':party{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';
const path = `/cases/:number/participants/${party}` as const;
const steps = `${path}/:step{(?:contact|talk|participation|refusal|unreached|withdrawal|return)}` as const;

/** A party of a community case, and what is done with him. */
const partyRoutes = new Hono<Env>()
  .get(path, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenIn(c);
    if (!seen) return c.notFound();
    const now = c.get('house').now();
    return c.html(renderPage(<ParticipantPage member={atWork(c)} seen={seen} now={now} />));
  })
  .get(steps, only('coordinator', 'mediator'), async (c) => {
    const seen = await seenIn(c);
    const step = stepIn(c);
    if (!seen || !step) return c.notFound();
    const { main, others } = nextPartyStep(stateOf(seen.row), seen.party.standing, roleAtWork(atWork(c)));
    // An old link to a step that is no longer there leads to the party, whose page says what comes next.
    if (main !== step && !others.includes(step)) return c.redirect(back(c), 303);
    return page(c, { seen, step });
  })
  .post(steps, only('coordinator', 'mediator'), async (c) => {
    const step = stepIn(c);
    if (!step) return c.notFound();
    const typed = await typedIn(c);
    const form = partyStepForms[step];
    const read = checkTyped(typed, form.schema.extend({ once }));
    if (!read.ok) return again(c, step, typed, read.errors);
    const given = { ...named(c), step, once: String(read.value.once) };
    const meaning = form.mean(read.value, given.party);
    const result = await stepWithParty(c.get('house'), atWork(c), { ...given, meaning });
    if (result.ok) return c.redirect(back(c), 303);
    if (result.kind === 'not_found') return c.notFound();
    if (result.kind === 'fact_missing' && result.detail?.fact === 'consent_to_words')
      return again(c, step, typed, { agreed_how: 'no_yes_on_screen' });
    return again(c, step, typed, {}, true);
  });

export const routes = new Hono<Env>().route('/', addingRoutes).route('/', partyRoutes);

const named = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  party: c.req.param('party') ?? '',
});
const stepIn = (c: Context<Env>) => partyStepAt(c.req.param('step') ?? '');
const back = (c: Context<Env>) => participantPath(named(c).number, named(c).party);
const seenIn = (c: Context<Env>) => readParticipant(c.get('house'), atWork(c), named(c));

async function again(
  c: Context<Env>,
  step: PartyStepName,
  typed: Typed,
  codes: FieldErrors,
  changed = false,
) {
  const seen = await seenIn(c);
  if (!seen) return c.notFound();
  const say = stepFormTexts(atWork(c).language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  return page(c, { seen, step, typed, errors, changed }, changed ? 409 : 422);
}

type Shown = Omit<PartyStepPageProps, 'member' | 'once'>;

function page(c: Context<Env>, shown: Shown, status: 200 | 409 | 422 = 200) {
  const posted = shown.typed?.once;
  const token = typeof posted === 'string' && posted ? posted : randomId();
  return c.html(renderPage(<PartyStepPage {...shown} member={atWork(c)} once={token} />), status);
}

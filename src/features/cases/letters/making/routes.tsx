import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, ticked } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { canMakeLetters } from '../../../../platform/letters/typst-compiler.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../title.ts';
import { letterHeaders, renderLetters } from '../render/render-letters.ts';
import type { Composed } from '../rules/compose-letter.ts';
import { type AppointmentForLetter, appointmentForm, type OfferGiven, offerForm } from '../rules/facts.ts';
import { isLetterKind, kindNames, type LetterKind } from '../rules/kinds.ts';
import type { Draft } from './draft-letter.ts';
import { type LetterRefused, makeLetter } from './make-letter.ts';
import { NewLetterPage, type NewLetterProps } from './new-page.tsx';
import { isOffer } from './offer-facts.ts';
import { LettersPage } from './page.tsx';
import { printAgain } from './print-again.ts';
import { readDraft, readLetters } from './read-letters.ts';
import { makingTexts } from './texts.ts';

const path = '/cases/:number{[0-9]{4}-[0-9]{4,}}/letters';

const form = z.object({
  once,
  party: z.uuid('choose_one'),
  kind: oneOf(kindNames as [LetterKind, ...LetterKind[]]),
  language: z.string().max(40).default(''),
  way: oneOf(['print', 'post', 'look']),
  code: ticked,
});
type Given = z.infer<typeof form>;

export const routes = new Hono<Env>()
  .get(path, only('coordinator', 'mediator'), async (c) => {
    const house = c.get('house');
    const given = { number: numberOf(c), party: c.req.query('party') ?? '' };
    const seen = await readLetters(house, atWork(c), given);
    if (!seen) return c.notFound();
    return c.html(renderPage(<LettersPage member={atWork(c)} seen={seen} now={house.now()} />));
  })
  .get(`${path}/new`, only('coordinator', 'mediator'), async (c) => {
    const { party = '', kind = '', language = '' } = c.req.query();
    if (!isLetterKind(kind) || !z.uuid().safeParse(party).success) return backToList(c);
    return show(c, { party, kind, language, code: kind === 'code', way: 'look', once: randomId() }, null, {});
  })
  .post(path, only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return backToList(c);
    const given = read.value;
    const about = given.kind === 'appointment' ? checkTyped(typed, appointmentForm) : null;
    if (about && !about.ok) return show(c, given, null, { typed, errors: about.errors });
    const offer = isOffer(given.kind) ? checkTyped(typed, offerForm) : null;
    if (offer && !offer.ok) return show(c, given, null, { typed, errors: offer.errors });
    return make(c, given, { appointment: about?.value ?? null, offer: offer?.value ?? null }, typed);
  })
  .get(`${path}/:id{[0-9a-f-]{36}}/letter.pdf`, only('coordinator', 'mediator'), async (c) => {
    const given = { number: numberOf(c), id: c.req.param('id') };
    const again = await printAgain(c.get('house'), atWork(c), given);
    return again ? pdf(c, again) : c.notFound();
  });

const numberOf = (c: Context<Env>): string => c.req.param('number') ?? '';

/** For a form or a link that nobody of ours made. Whose case it is not finds nothing here either. */
async function backToList(c: Context<Env>): Promise<Response> {
  const seen = await readLetters(c.get('house'), atWork(c), { number: numberOf(c), party: '' });
  return seen ? c.redirect(`${casePath(numberOf(c))}/letters`, 303) : c.notFound();
}

async function pdf(c: Context<Env>, { letter, window }: { letter: Composed; window: 'left' | 'right' }) {
  const bytes = await renderLetters([letter], window);
  return c.body(new Uint8Array(bytes), 200, letterHeaders);
}

/** What was typed of the letter itself. */
type About = { appointment: AppointmentForLetter | null; offer: OfferGiven | null };

async function make(c: Context<Env>, given: Given, about: About | null, typed: Typed): Promise<Response> {
  const { way } = given;
  if (way === 'look' || !canMakeLetters) return show(c, given, about, { typed });
  const order = { ...choiceOf(c, given, about), once: given.once, way, withCode: given.code };
  const made = await makeLetter(c.get('house'), atWork(c), order);
  if (!made.ok)
    return made.kind === 'not_found' ? c.notFound() : show(c, given, about, { typed, refusal: made.kind });
  return way === 'print' ? pdf(c, made.value) : c.redirect(`${casePath(numberOf(c))}/letters`, 303);
}

const choiceOf = (c: Context<Env>, given: Given, about: About | null) => ({
  number: numberOf(c),
  partyId: given.party,
  kind: given.kind,
  tag: given.language,
  appointment: about?.appointment ?? null,
  offer: about?.offer ?? null,
});

/** What the form begins with: his next appointment, or the usual term of an offer. */
function typedOf({ appointment, facts }: Pick<Draft, 'appointment' | 'facts'>): Typed {
  if (facts?.kind === 'offer') return { answerBy: facts.answerBy };
  if (facts?.kind === 'offerparents') return { answerBy: facts.answerBy, person: facts.person };
  return { ...appointment };
}

type Shown = { typed?: Typed; errors?: FieldErrors; refusal?: Exclude<LetterRefused, 'not_found'> };

async function show(
  c: Context<Env>,
  given: Given,
  about: About | null,
  { typed, errors = {}, refusal }: Shown,
): Promise<Response> {
  const member = atWork(c);
  const choice = { ...choiceOf(c, given, about), withCode: given.code };
  const seen = await readDraft(c.get('house'), member, choice);
  if (!seen) return c.notFound();
  const say = makingTexts(member.language);
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, say(code as 'required')]),
  );
  const props: NewLetterProps = {
    ...{ member, seen, once: given.once, errors: said },
    typed: typed ?? typedOf(seen.draft),
    ...(refusal ? { refusal } : {}),
  };
  return c.html(
    renderPage(<NewLetterPage {...props} />),
    refusal || Object.keys(errors).length > 0 ? 422 : 200,
  );
}

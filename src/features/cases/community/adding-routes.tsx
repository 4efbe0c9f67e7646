import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { caseNumbered } from '../queries.ts';
import type { Contact } from '../record/contact.ts';
import { casePath } from '../title.ts';
import { AddPage, type AddPageProps } from './add-page.tsx';
import { addParties, mostParties } from './add-parties.ts';
import { makeCommunity, mayBecomeCommunity } from './make-community.ts';
import { MakePage } from './make-page.tsx';
import { type Participant, readParticipants } from './read-party.ts';
import { contactOf, fillFrom, type LineError, parseLines, sameAs, wrongIn } from './rules/parse-lines.ts';
import { communityTexts } from './texts.ts';

const columns = ['name', 'street', 'house', 'postcode', 'place', 'phone', 'email'] as const;
const token = z.object({ once });

/** Making a community case of a request, and adding its parties. */
export const addingRoutes = new Hono<Env>()
  .get('/cases/:number/community', only('coordinator'), async (c) => {
    const member = atWork(c);
    const number = c.req.param('number');
    const viewer = { kind: 'member', memberId: member.memberId } as const;
    const row = await c.get('house').db.as(viewer, (tx) => caseNumbered(tx, member, number));
    if (!row) return c.notFound();
    if (!mayBecomeCommunity(row)) return c.redirect(casePath(number), 303);
    return c.html(renderPage(<MakePage member={member} number={number} />));
  })
  .post('/cases/:number/community', only('coordinator'), async (c) => {
    const number = c.req.param('number');
    const result = await makeCommunity(c.get('house'), atWork(c), number);
    if (!result.ok && result.kind === 'not_found') return c.notFound();
    return c.redirect(result.ok ? `${casePath(number)}/participants/new` : casePath(number), 303);
  })
  .get('/cases/:number/participants/new', only('coordinator'), (c) => show(c))
  .post('/cases/:number/participants', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const seen = await partiesOf(c);
    if (!seen) return c.notFound();
    const typedContact = contactOf(columns.map((column) => String(typed[column] ?? '')));
    const contact = filled([typedContact], seen.parties, typed)[0] as Contact;
    const error = wrongIn(typedContact, new Set()) ?? wrongIn(contact, known(seen.parties));
    const read = checkTyped(typed, token);
    if (error) return show(c, { one: { typed, errors: oneError(c, error) } });
    if (!read.ok) return show(c, { one: { typed, errors: said(c, '', 'form_too_old') } });
    const result = await add(c, read.value.once, [contact]);
    return result ?? show(c, { one: { typed, errors: said(c, '', 'too_many') } });
  })
  .post('/cases/:number/participants/list', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const seen = await partiesOf(c);
    if (!seen) return c.notFound();
    const again = (errors: FieldErrors, lines: string[] = []) => show(c, { list: { typed, errors, lines } });
    const { contacts, errors } = parseLines(String(typed.list ?? ''));
    const all = filled(contacts, seen.parties, typed);
    const say = communityTexts(atWork(c).language);
    const twice = all.filter((contact) => known(seen.parties).has(sameAs(contact)));
    const lines = [
      ...errors.map(({ line, error }) => say('lineError', { line: String(line), error: say(error) })),
      ...twice.map((contact) => `${contact.name || contact.house}: ${say('twice')}`),
    ];
    if (lines.length > 0) return again(said(c, 'list', 'linesWrong'), lines);
    if (all.length === 0) return again(said(c, 'list', 'empty_list'));
    const read = checkTyped(typed, token);
    if (!read.ok) return again(said(c, '', 'form_too_old'));
    return (await add(c, read.value.once, all)) ?? again(said(c, 'list', 'too_many'));
  });

const partiesOf = (c: Context<Env>) =>
  readParticipants(c.get('house'), atWork(c), c.req.param('number') ?? '');

const known = (parties: readonly Participant[]) => new Set(parties.map(({ contact }) => sameAs(contact)));

/** Where the box is ticked, what is missing comes from who asked: they live in one building. */
function filled(contacts: readonly Contact[], parties: readonly Participant[], typed: Typed): Contact[] {
  const first = parties.find((party) => party.side === 'first');
  return contacts.map((contact) => (typed.fill && first ? fillFrom(first.contact, contact) : contact));
}

/** Where it leads when they were added; null when they would be too many. */
async function add(c: Context<Env>, token: string, contacts: readonly Contact[]) {
  const number = c.req.param('number') ?? '';
  const result = await addParties(c.get('house'), atWork(c), { number, once: token, contacts });
  if (result.ok) return c.redirect(`${casePath(number)}#parties`, 303);
  if (result.kind === 'too_many') return null;
  return result.kind === 'not_found' ? c.notFound() : c.redirect(casePath(number), 303);
}

type Word = LineError | 'form_too_old' | 'too_many' | 'linesWrong' | 'empty_list';
const said = (c: Context<Env>, field: string, word: Word): FieldErrors => ({
  [field]: communityTexts(atWork(c).language)(word),
});

const fieldOf: Partial<Record<LineError, string>> = { not_a_phone: 'phone', not_an_email: 'email' };
const oneError = (c: Context<Env>, error: LineError) => said(c, fieldOf[error] ?? 'name', error);

async function show(c: Context<Env>, kept: Pick<AddPageProps, 'one' | 'list'> = {}) {
  const seen = await partiesOf(c);
  if (!seen) return c.notFound();
  const { number, stage } = seen.row;
  if (stage === 'closed') return c.redirect(casePath(number), 303);
  const room = mostParties - seen.parties.length;
  const tokenOf = (typed?: Typed) => z.uuid().safeParse(typed?.once).data ?? randomId();
  const once = { one: tokenOf(kept.one?.typed), list: tokenOf(kept.list?.typed) };
  const html = renderPage(<AddPage member={atWork(c)} number={number} room={room} once={once} {...kept} />);
  return c.html(html, kept.one || kept.list ? 422 : 200);
}

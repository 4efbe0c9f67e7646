import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, ticked } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { endLink } from './end-link.ts';
import { makeLink } from './make-link.ts';
import { LinksPage, MadePage } from './page.tsx';
import { type ReadLinks, readLinks } from './read-links.ts';
import { linksTexts } from './texts.ts';

const isId = (value: string) => z.uuid().safeParse(value).success;

const schema = z.object({
  once,
  contact: z
    .string('no_such_contact')
    .regex(/^[0-9a-f-]{36}:(?:mail|sms)$/, 'no_such_contact')
    .transform((value) => value.split(':') as [string, 'mail' | 'sms']),
  place: z.union([z.literal(''), z.uuid('no_such_place')], 'no_such_place').default(''),
  until: z.string('bad_day').regex(/^\d{4}-\d{2}-\d{2}$/, 'bad_day'),
  language: oneOf(languages),
  mailIt: ticked,
});

export const routes = new Hono<Env>()
  .get('/partners/organisations/:id/links', only('coordinator'), async (c) => {
    const read = await readHere(c);
    return read ? show(c, read) : c.notFound();
  })
  .post('/partners/organisations/:id/links', only('coordinator'), async (c) => {
    const read = await readHere(c);
    if (!read) return c.notFound();
    const form = await readForm(c, schema);
    if (!form.ok) return show(c, read, form.typed, form.errors);
    const { contact, place, ...wish } = form.value;
    const [contactId, by] = contact;
    const wished = { ...wish, contactId, by, placeId: place === '' ? onlyPlace(read) : place };
    const made = await makeLink(c.get('house'), atWork(c), read.organisation.id, wished);
    if (made.ok) return c.html(renderPage(<MadePage member={atWork(c)} read={read} made={made.value} />));
    if (made.kind === 'not_there') return c.notFound();
    const fields = { no_such_contact: 'contact', no_such_place: 'place', bad_day: 'until' } as const;
    const field = made.kind in fields ? fields[made.kind as keyof typeof fields] : '';
    return show(c, read, form.typed, { [field]: made.kind });
  })
  .post('/partners/organisations/:id/links/:link/end', only('coordinator'), async (c) => {
    const { id = '', link = '' } = c.req.param();
    if (!isId(id) || !isId(link)) return c.notFound();
    const ended = await endLink(c.get('house'), atWork(c), id, link);
    return ended.ok ? c.redirect(`/partners/organisations/${id}/links`, 303) : c.notFound();
  });

async function readHere(c: Context<Env>): Promise<ReadLinks | null> {
  const id = c.req.param('id') ?? '';
  return isId(id) ? readLinks(c.get('house'), atWork(c), id) : null;
}

/** With one place there is nothing to choose. */
const onlyPlace = ({ places }: ReadLinks): string | null =>
  places.length === 1 ? (places[0]?.id ?? null) : null;

const codes = [
  ...(['no_such_contact', 'no_such_place', 'bad_day', 'choose_one', 'form_too_old'] as const),
  ...(['not_agreed', 'made_before'] as const),
];

function show(c: Context<Env>, read: ReadLinks, values?: Typed, errors: FieldErrors = {}) {
  const member = atWork(c);
  const say = linksTexts(member.language);
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field === 'once' ? '' : field,
      say(codes.find((known) => known === code) ?? 'choose_one'),
    ]),
  );
  const wrong = Object.keys(errors).length > 0;
  const page = { member, read, values, errors: said, now: c.get('house').now(), once: randomId() };
  return c.html(renderPage(<LinksPage {...page} />), wrong ? 422 : 200);
}

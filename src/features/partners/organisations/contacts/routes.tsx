import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emailAddress, line, lineOrNothing, once, ticked } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { type AtDesk, isId, organisationPath, withOrganisation } from '../partner-desk.ts';
import { contactsOf, type Organisation, type PartnerContact } from '../queries.ts';
import { ContactPage } from './page.tsx';
import { addContact, changeContact } from './save-contact.ts';

const all = '/partners/organisations/:id/contacts';

const form = z.object({
  once,
  name: line(120),
  function: lineOrNothing(120),
  phone: lineOrNothing(40),
  email: lineOrNothing(254).refine(
    (typed) => typed === '' || emailAddress.safeParse(typed).success,
    'not_an_email',
  ),
  mails: ticked,
});

type Here = { organisation: Organisation; contact: PartnerContact | null };

/** Whom the coordinators of a service can ring at a partner. */
export const routes = new Hono<Env>()
  .get(`${all}/new`, only('coordinator'), async (c) => {
    const here = await contactIn(c);
    return here ? show(c, here, { mails: 'yes' }) : c.notFound();
  })
  .post(all, only('coordinator'), (c) => save(c))
  .get(`${all}/:contact`, only('coordinator'), async (c) => {
    const here = await contactIn(c, c.req.param('contact'));
    if (!here?.contact) return c.notFound();
    const { id: _id, mails, ...facts } = here.contact;
    return show(c, here, { ...facts, ...(mails && { mails: 'yes' }) });
  })
  .post(`${all}/:contact`, only('coordinator'), (c) => save(c, c.req.param('contact')))
  .post(`${all}/:contact/end`, only('coordinator'), async (c) => {
    const id = await withOrganisation(c, async (desk) => {
      const { contact, organisation } = await contactAt(desk, c.req.param('contact'));
      if (!contact) return null;
      await changeContact(desk, contact.id, 'ended');
      return organisation.id;
    });
    return id ? c.redirect(organisationPath(id), 303) : c.notFound();
  });

async function contactAt(desk: AtDesk, asked?: string): Promise<Here> {
  const { tx, organisation } = desk;
  const contact = (await contactsOf(tx, organisation.id)).find(({ id }) => id === asked) ?? null;
  return { organisation, contact };
}

const contactIn = (c: Context<Env>, asked?: string) => withOrganisation(c, (desk) => contactAt(desk, asked));

async function save(c: Context<Env>, asked?: string) {
  const typed = await typedIn(c);
  const here = await contactIn(c, asked);
  if (!here || (asked && !here.contact)) return c.notFound();
  const read = checkTyped(typed, form);
  if (!read.ok) return show(c, here, typed, read.errors);
  const { once: fresh, ...facts } = read.value;
  await withOrganisation(c, (desk) =>
    here.contact ? changeContact(desk, here.contact.id, facts) : addContact(desk, fresh, facts),
  );
  return c.redirect(organisationPath(here.organisation.id), 303);
}

function show(c: Context<Env>, here: Here, values: Typed, errors: FieldErrors = {}) {
  const token = typeof values.once === 'string' && isId(values.once) ? values.once : randomId();
  const page = { member: atWork(c), ...here, once: token, values, errors };
  return c.html(renderPage(<ContactPage {...page} />), Object.keys(errors).length > 0 ? 422 : 200);
}

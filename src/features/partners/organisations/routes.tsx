import { type Context, Hono } from 'hono';
import { readForm, type Typed } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { PartnersPage } from './list-page.tsx';
import { changedOrganisation, newOrganisation } from './organisation-form.ts';
import { OrganisationFormPage } from './organisation-form-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { asCoordinator, isId, organisationPath, withOrganisation } from './partner-desk.ts';
import { organisationsOf } from './queries.ts';
import { readOrganisation } from './read-organisation.ts';
import { changeOrganisation, endOrganisation, foundOrganisation } from './save-organisation.ts';

const one = '/partners/organisations/:id';

/** The partners of a service, for its coordinators. */
export const routes = new Hono<Env>()
  .get('/partners', only('coordinator'), (c) =>
    asCoordinator(c, async ({ tx, who, now, day }) => {
      const organisations = await organisationsOf(tx, who.service.id, day);
      return c.html(renderPage(<PartnersPage {...{ member: who, organisations, now, day }} />));
    }),
  )
  .get('/partners/new', only('coordinator'), (c) => showNew(c, {}))
  .post('/partners', only('coordinator'), async (c) => {
    const read = await readForm(c, newOrganisation);
    if (!read.ok) return showNew(c, read.typed, read.errors);
    await asCoordinator(c, (desk) => foundOrganisation(desk, read.value));
    return c.redirect(organisationPath(read.value.once), 303);
  })
  .get(one, only('coordinator'), async (c) => {
    const seen = await withOrganisation(c, readOrganisation);
    return seen ? c.html(renderPage(<OrganisationPage {...seen} />)) : c.notFound();
  })
  .get(`${one}/details`, only('coordinator'), async (c) => {
    const organisation = await withOrganisation(c, async (desk) => desk.organisation);
    if (!organisation) return c.notFound();
    const { name, kind, note, version } = organisation;
    return showDetails(c, organisation, { name, kind, note, version: String(version) });
  })
  .post(`${one}/details`, only('coordinator'), async (c) => {
    const read = await readForm(c, changedOrganisation);
    const done = await withOrganisation(c, async (desk) => ({
      organisation: desk.organisation,
      saved: read.ok ? await changeOrganisation(desk, read.value) : null,
    }));
    if (!done) return c.notFound();
    const { organisation, saved } = done;
    if (!read.ok) return showDetails(c, organisation, read.typed, read.errors);
    if (saved?.ok) return c.redirect(organisationPath(organisation.id), 303);
    // Saved again, it is over the version that stands now.
    const typed = { ...read.typed, version: String(organisation.version) };
    return showDetails(
      c,
      organisation,
      typed,
      saved?.kind === 'works_here' ? { kind: 'works_here' } : { '': 'changed_meanwhile' },
    );
  })
  .post(`${one}/end`, only('coordinator'), (c) => end(c, true))
  .post(`${one}/resumption`, only('coordinator'), (c) => end(c, false));

async function end(c: Context<Env>, ends: boolean) {
  const id = await withOrganisation(c, async (desk) => {
    await endOrganisation(desk, ends);
    return desk.organisation.id;
  });
  return id ? c.redirect(organisationPath(id), 303) : c.notFound();
}

function showNew(c: Context<Env>, values: Typed, errors: Record<string, string> = {}) {
  const token = typeof values.once === 'string' && isId(values.once) ? values.once : randomId();
  const page = { member: atWork(c), organisation: null, hidden: { once: token }, values, errors };
  return c.html(renderPage(<OrganisationFormPage {...page} />), statusOf(errors));
}

function showDetails(
  c: Context<Env>,
  organisation: { id: string; name: string },
  values: Typed,
  errors: Record<string, string> = {},
) {
  const hidden = { version: typeof values.version === 'string' ? values.version : '' };
  const page = { member: atWork(c), organisation, hidden, values, errors };
  return c.html(renderPage(<OrganisationFormPage {...page} />), statusOf(errors));
}

const statusOf = (errors: Record<string, string>): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);

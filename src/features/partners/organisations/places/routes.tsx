import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, lineOrNothing, once } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { type AtDesk, isId, organisationPath, withOrganisation } from '../partner-desk.ts';
import { type Organisation, type Place, placesOf } from '../queries.ts';
import { PlacePage } from './page.tsx';
import { addPlace, changePlace } from './save-place.ts';

const all = '/partners/organisations/:id/places';

const form = z.object({
  once,
  name: line(120),
  street: lineOrNothing(120),
  postcode: lineOrNothing(12),
  municipality: lineOrNothing(120),
});

type Here = { organisation: Organisation; place: Place | null };

/** The places of a partner: stations and offices, for the coordinators of the service. */
export const routes = new Hono<Env>()
  .get(`${all}/new`, only('coordinator'), async (c) => {
    const here = await placeIn(c);
    return here ? show(c, here, {}) : c.notFound();
  })
  .post(all, only('coordinator'), (c) => save(c))
  .get(`${all}/:place`, only('coordinator'), async (c) => {
    const here = await placeIn(c, c.req.param('place'));
    if (!here?.place) return c.notFound();
    const { id: _id, ...facts } = here.place;
    return show(c, here, facts);
  })
  .post(`${all}/:place`, only('coordinator'), (c) => save(c, c.req.param('place')))
  .post(`${all}/:place/end`, only('coordinator'), async (c) => {
    const id = await withOrganisation(c, async (desk) => {
      const { place, organisation } = await placeAt(desk, c.req.param('place'));
      if (!place) return null;
      await changePlace(desk, place.id, 'ended');
      return organisation.id;
    });
    return id ? c.redirect(organisationPath(id), 303) : c.notFound();
  });

async function placeAt(desk: AtDesk, asked?: string): Promise<Here> {
  const { tx, organisation } = desk;
  const place = (await placesOf(tx, organisation.id)).find(({ id }) => id === asked) ?? null;
  return { organisation, place };
}

const placeIn = (c: Context<Env>, asked?: string) => withOrganisation(c, (desk) => placeAt(desk, asked));

async function save(c: Context<Env>, asked?: string) {
  const typed = await typedIn(c);
  const here = await placeIn(c, asked);
  if (!here || (asked && !here.place)) return c.notFound();
  const read = checkTyped(typed, form);
  if (!read.ok) return show(c, here, typed, read.errors);
  const { once: fresh, ...facts } = read.value;
  await withOrganisation(c, (desk) =>
    here.place ? changePlace(desk, here.place.id, facts) : addPlace(desk, fresh, facts),
  );
  return c.redirect(organisationPath(here.organisation.id), 303);
}

function show(c: Context<Env>, here: Here, values: Typed, errors: FieldErrors = {}) {
  const token = typeof values.once === 'string' && isId(values.once) ? values.once : randomId();
  const page = { member: atWork(c), ...here, once: token, values, errors };
  return c.html(renderPage(<PlacePage {...page} />), Object.keys(errors).length > 0 ? 422 : 200);
}

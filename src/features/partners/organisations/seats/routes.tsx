import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { only } from '../../../accounts/access/who-may.ts';
import { isId, organisationPath, withOrganisation } from '../partner-desk.ts';
import { placesOf, seatsOf } from '../queries.ts';
import { partnersOf } from '../read-organisation.ts';
import { giveSeat, takeSeat } from './give-seat.ts';
import { SeatsPage } from './page.tsx';

const all = '/partners/organisations/:id/seats';

const form = z.object({
  member: z.uuid('not_a_partner'),
  place: z
    .string('choose_one')
    .default('')
    .refine((id) => id === '' || isId(id), 'choose_one'),
});

/** Who signs in for a partner, as the coordinators of the service decide. */
export const routes = new Hono<Env>()
  .get(all, only('coordinator'), (c) => show(c, {}))
  .post(all, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return show(c, typed, read.errors);
    const { member: memberId, place: placeId } = read.value;
    const given = await withOrganisation(c, (desk) => giveSeat(desk, { memberId, placeId }));
    if (!given) return c.notFound();
    if (given.ok) return c.redirect(here(c), 303);
    const wrong: FieldErrors =
      given.kind === 'no_such_place' ? { place: 'choose_one' } : { member: given.kind };
    return show(c, typed, wrong);
  })
  .post(`${all}/:member/end`, only('coordinator'), async (c) => {
    const memberId = c.req.param('member');
    const taken = isId(memberId) && (await withOrganisation(c, (desk) => takeSeat(desk, memberId)));
    return taken ? c.redirect(here(c), 303) : c.notFound();
  });

const here = (c: Context<Env>) => `${organisationPath(c.req.param('id') ?? '')}/seats`;

async function show(c: Context<Env>, values: Typed, errors: FieldErrors = {}) {
  const seen = await withOrganisation(c, async (desk) => ({
    member: desk.who,
    organisation: desk.organisation,
    seats: await seatsOf(desk.tx, desk.organisation.id),
    places: await placesOf(desk.tx, desk.organisation.id),
    partners: await partnersOf(desk),
  }));
  if (!seen) return c.notFound();
  const html = renderPage(<SeatsPage {...seen} values={values} errors={errors} />);
  return c.html(html, Object.keys(errors).length > 0 ? 422 : 200);
}

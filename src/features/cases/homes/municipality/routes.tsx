import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { lineOrNothing } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import type { Municipality } from '../../../directory/places/gazetteer.ts';
import { theGazetteer } from '../../../directory/places/the-gazetteer.ts';
import { readParty } from '../../contacts/read-party.ts';
import { partyPath } from '../../contacts/which.ts';
import { MunicipalityPage } from './page.tsx';
import { saveMunicipality } from './save-municipality.ts';
import { settleMunicipality } from './settle-municipality.ts';
import { municipalityTexts } from './texts.ts';

const form = z.object({
  place: lineOrNothing(120),
  municipality: z
    .string()
    .regex(/^(?:be:\d{5}|nl:\d{4})?$/, 'choose')
    .default(''),
});

/** The municipality of a case, where nobody could tell it from the address. */
export const routes = new Hono<Env>()
  .get('/cases/:number/municipality', only('coordinator'), async (c) => {
    const seen = await readParty(c.var.house, atWork(c), at(c));
    if (!seen) return c.notFound();
    const { postcode, place } = seen.contact;
    const said = settleMunicipality(await theGazetteer(c.var.house), `${postcode} ${place}`.trim());
    const among = seen.row.municipality === '' && said.kind === 'choose' ? said.among : [];
    return show(c, { values: { place: seen.row.municipality }, among });
  })
  .post('/cases/:number/municipality', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return show(c, { values: typed, errors: read.errors });
    const { place, municipality: chosen } = read.value;
    const given = { number: at(c).number, place, chosen };
    const done = await saveMunicipality(c.var.house, atWork(c), given);
    if (done.ok) return c.redirect(`${partyPath(given.number, { id: '', side: 'first' })}#home`, 303);
    if (done.kind === 'not_found') return c.notFound();
    const { settled } = done;
    return settled.kind === 'choose'
      ? show(c, { values: typed, among: settled.among, errors: { municipality: 'choose' } })
      : show(c, { values: typed, errors: { place: settled.kind } });
  });

const at = (c: Context<Env>) => ({ number: c.req.param('number') ?? '', which: 'first' });

type Shown = { values: Typed; among?: readonly Municipality[]; errors?: FieldErrors };

async function show(c: Context<Env>, { values, among = [], errors: codes = {} }: Shown) {
  const member = atWork(c);
  const seen = await readParty(c.var.house, member, at(c));
  if (!seen) return c.notFound();
  const say = municipalityTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'choose')]),
  );
  const page = <MunicipalityPage {...{ member, seen, values, among, errors }} />;
  return c.html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}

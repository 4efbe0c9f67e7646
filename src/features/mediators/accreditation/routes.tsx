import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, several } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { AccreditationPage } from './page.tsx';
import { type MaybeAccredited, whoMayBeAccredited } from './queries.ts';
import { recordAccreditation } from './record-accreditation.ts';
import { accreditationDomains } from './rules.ts';
import { accreditationTexts } from './texts.ts';

const day = z.string('required').min(1, 'required').pipe(z.iso.date('not_a_day'));
const schema = z
  .object({
    number: line(60),
    domains: several(accreditationDomains),
    issued_on: day,
    valid_until: day,
  })
  .refine((typed) => typed.issued_on <= typed.valid_until, {
    path: ['valid_until'],
    message: 'before_issue',
  });

export const routes = new Hono<Env>()
  .get('/mediators/:memberId/accreditation', only('coordinator'), async (c) => {
    const of = await personOf(c);
    return of ? page(c, of, typedFrom(of)) : c.notFound();
  })
  .post('/mediators/:memberId/accreditation', only('coordinator'), async (c) => {
    const of = await personOf(c);
    if (!of) return c.notFound();
    const read = await readForm(c, schema);
    if (!read.ok) return page(c, of, read.typed, read.errors);
    const { number, domains, issued_on: issuedOn, valid_until: validUntil } = read.value;
    const who = atWork(c);
    const house = c.get('house');
    const by = { id: who.memberId, name: who.name };
    const whose = { memberId: of.id, serviceId: who.service.id };
    const given = { number, domains, issuedOn, validUntil };
    const done = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      recordAccreditation(tx, whose, given, by, house.now()),
    );
    return done.ok ? c.redirect('/mediators', 303) : c.notFound();
  });

async function personOf(c: Context<Env>): Promise<MaybeAccredited | undefined> {
  const who = atWork(c);
  const people = await c
    .get('house')
    .db.as({ kind: 'member', memberId: who.memberId }, (tx) => whoMayBeAccredited(tx, who.service.id));
  return people.find(({ id }) => id === c.req.param('memberId'));
}

const typedFrom = (of: MaybeAccredited): Typed => ({
  number: of.number ?? '',
  domains: of.domains ?? [],
  issued_on: of.issued_on ?? '',
  valid_until: of.valid_until ?? '',
});

function page(c: Context<Env>, of: MaybeAccredited, values: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const say = accreditationTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const html = renderPage(<AccreditationPage member={member} of={of} values={values} errors={errors} />);
  return c.html(html, Object.keys(codes).length > 0 ? 422 : 200);
}

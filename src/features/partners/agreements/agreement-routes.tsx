import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { only } from '../../accounts/access/who-may.ts';
import { type AtDesk, isId, organisationPath, withOrganisation } from '../organisations/partner-desk.ts';
import { contractForm, contractFrom, datesForm, datesFrom, typedContract } from './agreement-form.ts';
import { AgreementPage } from './agreement-page.tsx';
import { changeContract, changeDates, endAgreement } from './make-agreement.ts';
import { type Agreement, agreementInForce, agreementsWith } from './queries.ts';
import { stateOf } from './rules/state.ts';

const one = '/partners/organisations/:id/agreements/:agreement';

/** One agreement with a partner: to read, to change, to end. */
export const routes = new Hono<Env>()
  .get(one, only('coordinator'), (c) => show(c))
  .post(one, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, contractForm);
    if (!read.ok) return show(c, { contract: { values: typed, errors: read.errors } });
    const made = contractFrom(read.value);
    if (!made.ok) return show(c, { contract: { values: typed, errors: made.errors } });
    const change = { next: read.value.once, contract: made.contract };
    const done = await withAgreement(c, ({ desk, agreement }) => changeContract(desk, agreement.id, change));
    if (!done) return c.notFound();
    if (!done.ok) return show(c, { contract: { values: typed, errors: { '': done.kind } } });
    return c.redirect(`${organisationPath(c.req.param('id'))}/agreements/${done.value}`, 303);
  })
  .post(`${one}/dates`, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, datesForm);
    if (!read.ok) return show(c, { dates: { values: typed, errors: read.errors } });
    const dates = datesFrom(read.value);
    const done = await withAgreement(c, ({ desk, agreement }) => changeDates(desk, agreement.id, dates));
    if (!done) return c.notFound();
    const field = !done.ok && done.kind === 'until_before_from' ? 'until_on' : '';
    if (!done.ok) return show(c, { dates: { values: typed, errors: { [field]: done.kind } } });
    return c.redirect(c.req.path.replace(/\/dates$/, ''), 303);
  })
  .post(`${one}/end`, only('coordinator'), async (c) => {
    const ended = await withAgreement(c, async ({ desk, agreement }) => {
      await endAgreement(desk, agreement.id);
      return true;
    });
    return ended ? c.redirect(organisationPath(c.req.param('id')), 303) : c.notFound();
  });

type Found = { desk: AtDesk; agreement: Agreement };

/** Does something with the agreement of the address; null when the organisation has none of that id. */
async function withAgreement<T>(c: Context<Env>, work: (found: Found) => Promise<T>): Promise<T | null> {
  const id = c.req.param('agreement');
  if (!isId(id)) return null;
  return withOrganisation(c, async (desk) => {
    const agreement = (await agreementsWith(desk.tx, desk.organisation.id)).find((row) => row.id === id);
    return agreement ? work({ desk, agreement }) : null;
  });
}

type Filled = { values: Typed; errors: FieldErrors };

async function show(c: Context<Env>, filled: { contract?: Filled; dates?: Filled } = {}) {
  const page = await withAgreement(c, async ({ desk, agreement }) => {
    const { tx, who: member, organisation, now, day } = desk;
    const inForce = await agreementInForce(tx, organisation.id, day);
    const state = stateOf(agreement, inForce?.id, day);
    return { member, organisation, agreement, state, now, day };
  });
  if (!page) return c.notFound();
  const { contract, until_on, review_on, signed_on } = page.agreement;
  const days = { until_on: until_on ?? '', review_on: review_on ?? '', signed_on: signed_on ?? '' };
  const wrote = filled.contract?.values.once;
  const forms = {
    once: typeof wrote === 'string' && isId(wrote) ? wrote : randomId(),
    contract: filled.contract ?? { values: typedContract(contract), errors: {} },
    dates: filled.dates ?? { values: days, errors: {} },
  };
  const html = renderPage(<AgreementPage {...page} {...forms} />);
  return c.html(html, filled.contract || filled.dates ? 422 : 200);
}

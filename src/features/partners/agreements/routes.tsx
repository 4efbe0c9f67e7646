import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { only } from '../../accounts/access/who-may.ts';
import { type ContractModel, contractModels } from '../contract/contract.ts';
import { modelFor, models } from '../contract/models.ts';
import { type AtDesk, isId, organisationPath, withOrganisation } from '../organisations/partner-desk.ts';
import { daysAfter } from '../organisations/rules/review.ts';
import { contractFrom, datesFrom, newAgreementForm, typedContract } from './agreement-form.ts';
import { makeAgreement } from './make-agreement.ts';
import { NewAgreementPage } from './new-page.tsx';

const all = '/partners/organisations/:id/agreements';

/** New agreements with a partner, made from a model, by the coordinators of the service. */
export const routes = new Hono<Env>()
  .get(`${all}/new`, only('coordinator'), async (c) => {
    const desk = await withOrganisation(c, async (found) => found);
    if (!desk) return c.notFound();
    const asked = c.req.query('model');
    const model = isModel(asked) ? asked : modelFor(desk.organisation.kind);
    const dates = { from_on: desk.day, review_on: daysAfter(desk.day, 365) };
    return show(c, desk, { ...typedContract(models[model]), ...dates });
  })
  .post(all, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const desk = await withOrganisation(c, async (found) => found);
    if (!desk) return c.notFound();
    const read = checkTyped(typed, newAgreementForm);
    if (!read.ok) return show(c, desk, typed, read.errors);
    const made = contractFrom(read.value);
    if (!made.ok) return show(c, desk, typed, made.errors);
    const { once, from_on } = read.value;
    const agreement = { ...datesFrom(read.value), from_on, contract: made.contract };
    const done = await withOrganisation(c, (at) => makeAgreement(at, once, agreement));
    if (!done?.ok) return show(c, desk, typed, { until_on: 'until_before_from' });
    return c.redirect(`${organisationPath(desk.organisation.id)}/agreements/${once}`, 303);
  });

const isModel = (asked: unknown): asked is ContractModel =>
  (contractModels as readonly unknown[]).includes(asked);

function show(c: Context<Env>, { who, organisation }: AtDesk, values: Typed, errors: FieldErrors = {}) {
  const once = typeof values.once === 'string' && isId(values.once) ? values.once : randomId();
  const model = isModel(values.model) ? values.model : modelFor(organisation.kind);
  const page = { member: who, organisation, model, once, values, errors };
  const html = renderPage(<NewAgreementPage {...page} />);
  return c.html(html, Object.keys(errors).length > 0 ? 422 : 200);
}

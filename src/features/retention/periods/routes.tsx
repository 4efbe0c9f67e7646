import { Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../accounts/access/visitor.ts';
import { memberOf, only } from '../../accounts/access/who-may.ts';
import { chosenBy } from '../preview/queries.ts';
import { atService } from '../preview/routes.tsx';
import { periodsFrom } from '../rules/periods.ts';
import { chosenTypes } from '../rules/record-types.ts';
import { changePeriods } from './change-periods.ts';
import { PeriodsPage } from './page.tsx';

const form = z.object(
  Object.fromEntries(
    chosenTypes.map(({ name, least, most }) => [
      name,
      z
        .string('bounds')
        .regex(/^\d{1,3}$/, 'bounds')
        .transform(Number)
        .pipe(z.number().min(least, 'bounds').max(most, 'bounds')),
    ]),
  ),
);

export const routes = new Hono<Env>()
  .get('/retention/periods', only('administrator'), async (c) => {
    const member = atService(memberOf(c));
    const chosen = await c.var.house.db.as(viewerOf(member), (tx) => chosenBy(tx, member.service.id));
    const periods = periodsFrom(chosen);
    const typed = Object.fromEntries(chosenTypes.map(({ name }) => [name, String(periods[name])]));
    return c.html(renderPage(<PeriodsPage member={member} typed={typed} errors={{}} />));
  })
  .post('/retention/periods', only('administrator'), async (c) => {
    const member = atService(memberOf(c));
    const typed: Typed = await typedIn(c);
    const read = checkTyped(typed, form);
    const errors: FieldErrors = read.ok ? {} : read.errors;
    if (!read.ok) return c.html(renderPage(<PeriodsPage {...{ member, typed, errors }} />), 422);
    await changePeriods(c.var.house, member, read.value as Record<string, number>);
    return c.redirect('/retention?saved', 303);
  });

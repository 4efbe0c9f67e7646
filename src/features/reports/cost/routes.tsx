import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { CostsPage } from './page.tsx';
import { readCosts } from './read-costs.ts';
import { centsIn, hundredthsIn } from './rules/money.ts';
import { saveCosts } from './save-costs.ts';
import { costTexts } from './texts.ts';

const amount = z
  .string('required')
  .min(1, 'required')
  .transform((typed, check) => {
    const cents = centsIn(typed);
    if (cents !== null) return cents;
    check.addIssue({ code: 'custom', message: 'not_an_amount' });
    return z.NEVER;
  });
const schema = z.object({
  year: z
    .string('not_a_year')
    .regex(/^\d{4}$/, 'not_a_year')
    .transform(Number),
  fte: z
    .string('required')
    .min(1, 'required')
    .transform((typed, check) => {
      const hundredths = hundredthsIn(typed);
      if (hundredths !== null) return hundredths;
      check.addIssue({ code: 'custom', message: 'not_a_number' });
      return z.NEVER;
    }),
  ...{ staff: amount, travel: amount, administration: amount, other: amount },
});

/** What the service costs by year, and what that is per case. */
export const routes = new Hono<Env>()
  .get('/reports/costs', only('coordinator'), (c) => show(c, Number(c.req.query('year'))))
  .post('/reports/costs', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, schema);
    if (!read.ok) return show(c, Number(typed.year), typed, read.errors);
    const { year, fte, ...costs } = read.value;
    const { years } = await yearsHere(c);
    if (!years.some((one) => one.year === year)) return show(c, NaN, typed, { year: 'not_a_year' });
    await saveCosts(c.get('house'), atWork(c), { year, fteHundredths: fte, costs });
    return c.redirect(`/reports/costs?year=${year}&saved`, 303);
  });

/** The years of which there is something to say, and which one is not over. */
async function yearsHere(c: Context<Env>) {
  const member = atWork(c);
  const { db, now } = c.get('house');
  const years = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
    readCosts(tx, member, now()),
  );
  return { years, thisYear: Number(isoDay(now(), member.service.timeZone).slice(0, 4)) };
}

async function show(c: Context<Env>, asked: number, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const say = costTexts(member.language);
  const { years, thisYear } = await yearsHere(c);
  const chosen = years.find(({ year }) => year === asked) ?? years[0];
  if (!chosen) return c.notFound();
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field === 'year' ? '' : field, say(code as 'required')]),
  );
  const saved = !typed && c.req.query('saved') !== undefined;
  const page = { ...{ member, years, chosen, thisYear, saved, errors }, ...(typed ? { typed } : {}) };
  return c.html(renderPage(<CostsPage {...page} />), typed ? 422 : 200);
}

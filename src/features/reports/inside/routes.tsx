import { type Context, Hono } from 'hono';
import { isoDay } from '../../../ui/dates.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { ReportsPage } from './overview-page.tsx';
import { InsidePage } from './page.tsx';
import { readFigures } from './read-figures.ts';
import { asPeriod, chosenMonths, usualMonths } from './rules/months.ts';

/** The figures of the service for its own coordinators. */
export const routes = new Hono<Env>()
  .get('/reports', only('coordinator'), (c) =>
    c.html(renderPage(<ReportsPage member={atWork(c)} today={todayOf(c)} />)),
  )
  .get('/reports/inside', only('coordinator'), async (c) => {
    const member = atWork(c);
    const today = todayOf(c);
    const { from, until } = c.req.query();
    const none = from === undefined && until === undefined;
    const usual = usualMonths(today)[1] ?? { from: '', until: '' };
    const months = none ? usual : chosenMonths(from, until);
    if (!months)
      return c.html(renderPage(<InsidePage {...{ member, today, months: usual, report: null }} />), 422);
    const report = await readFigures(c.get('house'), member, asPeriod(months));
    return c.html(renderPage(<InsidePage {...{ member, today, months, report }} />));
  });

const todayOf = (c: Context<Env>): string => isoDay(c.get('house').now(), atWork(c).service.timeZone);

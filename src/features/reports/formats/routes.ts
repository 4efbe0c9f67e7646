import { type Context, Hono } from 'hono';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { readFigures } from '../inside/read-figures.ts';
import { asPeriod, chosenMonths } from '../inside/rules/months.ts';
import { answerFile, type FileFormat } from './answer-file.ts';

/** The figures of the service as files, for its own coordinators. */
export const routes = new Hono<Env>()
  .get('/reports/inside.csv', only('coordinator'), (c) => takeAlong(c, 'csv'))
  .get('/reports/inside.xlsx', only('coordinator'), (c) => takeAlong(c, 'xlsx'))
  .get('/reports/inside.ods', only('coordinator'), (c) => takeAlong(c, 'ods'))
  .get('/reports/inside.pdf', only('coordinator'), (c) => takeAlong(c, 'pdf'));

async function takeAlong(c: Context<Env>, format: FileFormat): Promise<Response> {
  const house = c.get('house');
  const member = atWork(c);
  const months = chosenMonths(c.req.query('from'), c.req.query('until'));
  if (!months) return c.notFound();
  const report = await readFigures(house, member, asPeriod(months));
  const { service, language } = member;
  return answerFile(c, format, report, {
    ...{ language, zone: service.timeZone, service: service.name, scope: '' },
    ...{ madeAt: house.now(), frozen: null },
  });
}

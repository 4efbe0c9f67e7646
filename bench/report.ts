import type pg from 'pg';
import { countReport } from '../src/features/reports/counting/count-report.ts';
import { periodOf } from '../src/features/reports/counting/months.ts';
import type { House } from '../src/platform/house.ts';
import { at } from './ask.ts';

type Service = { serviceId: string; coordinatorId: string };
export type ReportMeasured = { cases: number; quarter: number; whole: number; counted: number };

/** Gives every filler case its steps, as far as its stage says: most are closed after a mediation, some before. Run as owner. */
export async function fillMilestones(client: pg.Client): Promise<void> {
  await client.query('alter table confidential.cases disable trigger user');
  await client.query(
    `update confidential.cases set outcome = (array['AGREEMENT','SHUTTLE_OK','B_REFUSED','ADVICE_OK','NOT_SUITABLE'])
       [1 + abs(hashtext(id::text)) % 5], mode = 'direct', first_contact_at = requested_at + interval '2 days'
     where closed_at is not null and outcome is null and shred_key is not null and number_order is not null`,
  );
  await client.query('alter table confidential.cases enable trigger user');
  await client.query(
    `insert into confidential.case_milestone (case_id, service_id, accepted_at, first_heard_at, first_answer,
       second_answered_at, second_answer, mediated_at, result, result_at, followed_up_at)
     select id, service_id, requested_at + interval '3 days', requested_at + interval '10 days', 'heard',
       requested_at + interval '20 days', case when outcome = 'B_REFUSED' then 'refused' else 'heard' end,
       case when outcome <> 'B_REFUSED' then requested_at + interval '25 days' end,
       case when outcome <> 'B_REFUSED' then 'agreed' end,
       case when outcome <> 'B_REFUSED' then requested_at + interval '40 days' end, null
     from confidential.cases where outcome in ('AGREEMENT', 'SHUTTLE_OK', 'B_REFUSED') on conflict do nothing`,
  );
  await client.query('vacuum analyze');
}

/** The time of a report of the last whole quarter, and of all the years that there are, over so many cases. */
export async function measureReport(house: House, of: Service, cases: number): Promise<ReportMeasured> {
  const now = house.now();
  const quarter = Math.floor(now.getUTCMonth() / 3) * 3 - 2;
  const month = (n: number) => new Date(Date.UTC(now.getUTCFullYear(), n - 1, 1)).toISOString().slice(0, 7);
  const last = await time(house, of, periodOf(month(quarter), month(quarter + 2)));
  const whole = await time(house, of, periodOf(`${now.getUTCFullYear() - 7}-01`, month(quarter + 2)));
  return { cases, quarter: last.p50, whole: whole.p50, counted: last.counted };
}

async function time(
  house: House,
  { serviceId, coordinatorId }: Service,
  period: { from: string; until: string },
) {
  const times: number[] = [];
  let counted = 0;
  for (let n = 0; n < 9; n += 1) {
    const from = performance.now();
    const report = await house.db.as({ kind: 'member', memberId: coordinatorId }, (tx) =>
      countReport(tx, serviceId, period),
    );
    times.push(performance.now() - from);
    counted = report.tables[0]?.total ?? 0;
  }
  return { p50: at(times.slice(1), 0.5), counted };
}

/** The list of cases asked again and again, alone and while one report after the other is counted: p50 of both. */
export async function listWhileReporting(house: House, of: Service, askList: () => Promise<unknown>) {
  const alone = await p50Of(askList);
  let counting = true;
  const reports = (async () => {
    while (counting) await measureReport(house, of, 0);
  })();
  const meanwhile = await p50Of(askList);
  counting = false;
  await reports;
  return { alone, meanwhile };
}

async function p50Of(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 60; n += 1) {
    const from = performance.now();
    await ask();
    times.push(performance.now() - from);
  }
  return at(times, 0.5);
}

/** Prints what reports took, and the list of cases meanwhile. */
export function reportReports(
  reports: readonly ReportMeasured[],
  list: { alone: number; meanwhile: number },
): void {
  const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
  for (const { cases, counted, quarter, whole } of reports)
    process.stdout.write(
      `A report of a quarter (${counted} requests) of ${cases.toLocaleString('en')} cases: ${seconds(quarter)}; of all years: ${seconds(whole)}\n`,
    );
  process.stdout.write(
    `The case list while reports are counted: ${list.meanwhile.toFixed(1)} ms, alone ${list.alone.toFixed(1)} ms\n\n`,
  );
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApp } from '../src/app/app.ts';
import { readConfig } from '../src/app/config.ts';
import { openHouse } from '../src/app/open-house.ts';
import { signIn, smallTown } from '../test/town.ts';
import { fillCases, fillMediators } from './fill.ts';
import {
  fillMilestones,
  listWhileReporting,
  measureReport,
  type ReportMeasured,
  reportReports,
} from './report.ts';

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-report-'));
const open = await openHouse(readConfig({ data: join(folder, 'data'), port: '0' }, {}));
try {
  const { house, owner } = open;
  const client = new pg.Client(owner);
  await client.connect();
  const town = await smallTown(house);
  const of = { serviceId: town.service.id, coordinatorId: town.coordinator.member.memberId };
  await fillMediators(client, town.service.id);
  const reports: ReportMeasured[] = [];
  for (const size of [10_000, 100_000]) {
    await fillCases(client, town.service.id, size);
    await fillMilestones(client);
    reports.push(await measureReport(house, of, size));
  }
  const app = createApp(house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  reportReports(
    reports,
    await listWhileReporting(house, of, async () =>
      (await app.request('/cases', { headers: { Cookie: cookie } })).text(),
    ),
  );
  await client.end();
} finally {
  await open.close();
  await rm(folder, { recursive: true, force: true });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createApp } from '../src/app/app.ts';
import { readConfig } from '../src/app/config.ts';
import { openHouse } from '../src/app/open-house.ts';
import { writeEntry } from '../src/features/cases/entries/write-entry.ts';
import { queryFrom } from '../src/features/cases/search/rules/match-contact.ts';
import { searchCases } from '../src/features/cases/search/search-cases.ts';
import { urlOf } from '../src/platform/db/address.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import { signIn, smallTown } from '../test/town.ts';
import { at, type Measured, measure } from './ask.ts';
import { fillDirectory } from './directory.ts';
import { fillCases, fillMediators, giveCases } from './fill.ts';
import { measureLetters, reportLetters } from './letters.ts';
import {
  fillMilestones,
  listWhileReporting,
  measureReport,
  type ReportMeasured,
  reportReports,
} from './report.ts';
import { reportRoom } from './room/report.ts';
import { aFullCase, benchRoom } from './room/run.ts';
import { measureStart, type Started, start } from './starting.ts';

const { values: flags } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    /** From 10,000 to 1,000,000 cases: takes minutes. */
    growth: { type: 'boolean', default: false },
    /** Searches through so many open cases with sealed contact data. */
    search: { type: 'string', default: '1000' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
try {
  const started = await measureStart(join(folder, 'start'));
  await bench(join(folder, 'bench'), started);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bench(data: string, started: Started) {
  const open = await openHouse(readConfig({ data, port: '0' }, {}));
  const { house, owner } = open;
  const client = new pg.Client(owner);
  await client.connect();
  const town = await smallTown(house);
  const real = await town.ask();
  for (let n = 0; n < 12; n += 1) {
    await writeEntry(house, town.working.coordinator, {
      ...{ number: real.number, id: randomId(), place: { kind: 'team' } },
      content: {
        kind: 'note',
        text: 'Een notitie van een paar regels, zoals er na elk gesprek een komt. '.repeat(4),
      },
    });
  }
  const full = await aFullCase(house, town);
  const searched = await benchSearch(town, house, Number(flags.search));
  const mediator = town.mediators[0].member.memberId;
  await fillMediators(client, town.service.id);
  await fillDirectory(house, client, 10_000);
  const sizes = flags.growth ? [10_000, 100_000, 1_000_000] : [Number(flags.cases)];
  const app = createApp(house);
  const cookies = {
    coordinator: await signIn(app, 'coordinator@demo.example'),
    mediator: await signIn(app, 'mediator@demo.example'),
  };
  const database = { DATABASE_URL: urlOf(owner), BENCH_DATABASE: urlOf(owner), BENCH_DATA: data };
  const env = {
    ...database,
    BENCH_SERVICE: town.service.id,
    BENCH_MEDIATOR: mediator,
    BENCH_CASE: real.number,
  };
  const results: [number, Measured[]][] = [];
  const reports: ReportMeasured[] = [];
  const of = { serviceId: town.service.id, coordinatorId: town.coordinator.member.memberId };
  for (const size of sizes) {
    await fillCases(client, town.service.id, size);
    if (size === sizes[0]) await giveCases(client, mediator, 60);
    const ours = await start(['--import', 'tsx', 'bench/app-server.ts'], env);
    const bare = await start(['--import', 'tsx', 'bench/limit-server.ts'], env);
    const question = (name: string, path: string, limit: string, cookie = '') =>
      measure({ name, app: ours.url + path, limit: bare.url + limit, cookie });
    results.push([
      size,
      [
        await question('case list of 50, as coordinator of all', '/cases', '/list', cookies.coordinator),
        await question('case list of 50, as mediator', '/cases', '/own-list', cookies.mediator),
        await question('one case', `/cases/${real.number}`, '/case', cookies.coordinator),
        await question('today, as coordinator', '/today', '/list', cookies.coordinator),
        await question('public home', '/nl', '/home'),
        await question('who helps at 4000, of 10,000 services', '/nl/services?place=4000', '/help'),
      ],
    ]);
    await ours.stop();
    await bare.stop();
    await fillMilestones(client);
    reports.push(await measureReport(house, of, size));
  }
  const list = await listWhileReporting(house, of, async () =>
    (await app.request('/cases', { headers: { Cookie: cookies.coordinator } })).text(),
  );
  const room = await benchRoom(house, env, { number: full, cookie: cookies.coordinator });
  await client.end();
  await open.close();
  report(started, searched, results);
  reportReports(reports, list);
  reportRoom(room);
  reportLetters(await measureLetters());
}

/** How long a search by name takes through so many open cases with two parties each: the first time and warmed up. */
async function benchSearch(
  town: Awaited<ReturnType<typeof smallTown>>,
  house: Parameters<typeof smallTown>[0],
  cases: number,
) {
  for (let n = 0; n < cases; n += 1) {
    const person = (name: string) => ({
      name: `${name} ${n}`,
      street: 'Kerkstraat',
      house: String(n),
      postcode: '4000',
    });
    await town.ask({ first: person('Aanvrager'), second: person('Overburen') });
  }
  const query = queryFrom('Overbruen 7');
  if (!query) throw new Error('The query of the bench is too short');
  const times: number[] = [];
  for (let n = 0; n < 8; n += 1) {
    const from = performance.now();
    const answer = await searchCases(house, town.working.coordinator, { query, withClosed: false });
    times.push(performance.now() - from);
    if (answer.found.length !== 1) throw new Error(`Found ${answer.found.length} people instead of one`);
  }
  return { cases, first: times[0] ?? 0, later: at(times.slice(1), 0.5) };
}

function report(
  started: Started,
  searched: { cases: number; first: number; later: number },
  results: [number, Measured[]][],
) {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const lines = [`Node ${process.version}, ${process.platform} ${process.arch}`, ''];
  for (const [size, measured] of results) {
    lines.push(`${size.toLocaleString('en')} cases:`, '');
    lines.push('| question | app p50 | limit p50 | ratio | app p95 | page |', '|---|---|---|---|---|---|');
    for (const one of measured)
      lines.push(
        `| ${one.name} | ${ms(one.app)} | ${ms(one.limit)} | ${(one.app / one.limit).toFixed(2)} | ${ms(one.app95)} | ${(one.bytes / 1024).toFixed(0)} kB |`,
      );
    lines.push('');
  }
  const [small, large] = [results[0], results.at(-1)];
  if (small && large && small !== large)
    for (const [n, one] of small[1].entries())
      lines.push(
        `Growth from ${small[0].toLocaleString('en')} to ${large[0].toLocaleString('en')}: ${one.name} × ${((large[1][n]?.app ?? 0) / one.app).toFixed(2)}`,
      );
  lines.push(
    '',
    `First start to first page: ${(started.first / 1000).toFixed(2)} s; later start: ${(started.later / 1000).toFixed(2)} s`,
    `Idle memory of the app with its database: ${started.idle?.toFixed(0) ?? 'not told by this system'} MB`,
    `Search by name through ${searched.cases} open cases: ${searched.first.toFixed(0)} ms at first, ${searched.later.toFixed(0)} ms later`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

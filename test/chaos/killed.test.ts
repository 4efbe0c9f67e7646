import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { openHouse } from '../../src/app/open-house.ts';
import { asRole, reachHouse } from '../../src/app/reach-house.ts';
import { verifyTrail } from '../../src/platform/audit/verifying/verify.ts';
import { runningServer } from '../../src/platform/embedded-postgres/running-server.ts';
import { type AppProcess, networkBrowser, startApp } from '../app-process.ts';
import { dataOf } from '../embedded-postgres.ts';
import { type Place, places } from '../place.ts';
import { smallTown } from '../town.ts';
import { askForHelp, goOn, isKept, type Note, type Request, sendNote, writeNotes } from './writers.ts';

const rounds = Number(process.env.CHAOS_ROUNDS ?? 3);

for (const [name, makePlace] of Object.entries(places)) {
  test(`killed at ${rounds} random instants ${name}, all that was acknowledged is there, and nothing twice`, async () => {
    const place = await makePlace();
    const apps: AppProcess[] = [];
    try {
      await live(place, apps);
    } finally {
      for (const app of apps) await app.end('SIGKILL');
      await place.clear();
    }
  });
}

async function live(place: Place, apps: AppProcess[]): Promise<void> {
  const start = async () => {
    const app = await startApp(place.config);
    apps.push(app);
    return app;
  };
  const numbers = await fill(place);
  const coordinator = networkBrowser();
  const notes: Note[] = [];
  const requests: Request[] = [];
  for (let round = 1; round <= rounds; round++) {
    const app = await start();
    await coordinator.post(`${app.url}/sign-in`, {
      email: 'coordinator@demo.example',
      password: 'entente-demo',
    });
    await mustBeThere(app.url, coordinator, notes, requests);
    const work = [
      ...numbers.map((number) => writeNotes(coordinator, app.url, number, notes)),
      askForHelp(app.url, requests),
    ];
    await pause(300 + Math.random() * 1500);
    await kill(app, place, round);
    await Promise.all(work);
  }
  const app = await start();
  await mustBeThere(app.url, coordinator, notes, requests);
  await finish(app.url, coordinator, notes, requests);
  assert.ok(notes.filter((note) => note.acknowledged).length >= rounds, 'hardly anything was written');
  assert.ok(requests.filter((request) => request.answered > 0).length > 0, 'nobody asked for help');
  await pause(1500);
  await trailMustBeWhole(place);
  await app.end('SIGTERM');
}

/** The small town with two cases, made before anything is killed. */
async function fill({ config }: Place): Promise<string[]> {
  const open = await openHouse(config);
  try {
    const town = await smallTown(open.house);
    return [(await town.ask()).number, (await town.ask()).number];
  } finally {
    await open.close();
  }
}

/** Every other time its database goes with it, as when the power fails. */
async function kill(
  app: Awaited<ReturnType<typeof startApp>>,
  { config }: Place,
  round: number,
): Promise<void> {
  const server = config.database ? undefined : runningServer(dataOf(`${config.dataFolder}/postgres`));
  if (server && round % 2 === 0) process.kill(server.pid, 'SIGKILL');
  await app.end('SIGKILL');
}

type Browser = ReturnType<typeof networkBrowser>;

async function mustBeThere(
  url: string,
  coordinator: Browser,
  notes: Note[],
  requests: Request[],
): Promise<void> {
  const pages = await pagesOf(url, coordinator, notes);
  for (const note of notes) {
    const times = timesIn(pages.get(note.number) ?? '', note.text);
    assert.ok(times <= 1, `${note.text} is there ${times} times`);
    if (note.acknowledged) assert.equal(times, 1, `${note.text} was acknowledged and is not there`);
  }
  for (const request of requests)
    assert.ok(
      await isKept(request, url),
      `a request was acknowledged and is not there (${request.answered})`,
    );
}

/** Whoever saw no answer sends again, and acts once. */
async function finish(url: string, coordinator: Browser, notes: Note[], requests: Request[]): Promise<void> {
  for (const note of notes.filter(({ acknowledged }) => !acknowledged))
    await sendNote(coordinator, url, note);
  for (const request of requests.filter(({ code }) => code === null)) await goOn(request, url);
  assert.ok(notes.every((note) => note.acknowledged));
  assert.ok(requests.every((request) => request.sent && request.code?.length === 16));
  await mustBeThere(url, coordinator, notes, requests);
}

async function pagesOf(url: string, coordinator: Browser, notes: Note[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const number of new Set(notes.map((note) => note.number))) {
    const page = await coordinator.get(`${url}/cases/${number}`);
    assert.equal(page.status, 200);
    pages.set(number, page.html);
  }
  return pages;
}

const timesIn = (html: string, text: string): number => html.split(text).length - 1;

async function trailMustBeWhole({ config }: Place): Promise<void> {
  const reached = await reachHouse(config);
  const sealer = asRole(reached, 'entente_sealer');
  const { findings, head } = await verifyTrail(sealer, reached.installationKey);
  assert.deepEqual(findings, []);
  assert.ok(head.position > rounds);
  await sealer.close();
  await reached.close();
}

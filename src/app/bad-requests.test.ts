import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { signIn, smallTown } from '../../test/town.ts';
import { createApp } from './app.ts';
import { type Route, routesOf } from './routes.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let cookies: string[];

before(async () => {
  open = await testHouse();
  const town = await smallTown(open.house);
  await town.ask();
  app = createApp(open.house);
  cookies = ['', ...(await Promise.all(emails.map((email) => signIn(app, email))))];
});
after(() => open.close());

const words = [
  '2026-0001',
  'x',
  '%00',
  '%E0%A4%A',
  '..%2f..%2fetc',
  '🙂',
  "' or 1=1--",
  '0'.repeat(3000),
  'null',
];

const bodies: { type: string; body: BodyInit }[] = [
  { type: 'application/x-www-form-urlencoded', body: '' },
  {
    type: 'application/x-www-form-urlencoded',
    body: 'once=x&how=%00&told=%ED%A0%80&email[]=a&email[]=b&__proto__=1',
  },
  { type: 'application/x-www-form-urlencoded', body: 'a=%ZZ&=&&&=&once' },
  {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut off',
  },
  { type: 'multipart/form-data', body: 'no boundary' },
  { type: 'application/json', body: '{"once": [[[[' },
  { type: 'text/plain', body: 'x'.repeat(100_000) },
];

function addressesOf(path: string): string[] {
  const names = path.match(/:\w+(\{[^}]+\})?/g) ?? [];
  if (names.length === 0) return [path, `${path}?to=//evil.example&language=xx&q=%00`];
  return words.map((word) => names.reduce((so, name) => so.replace(name, word), path));
}

const emails = ['coordinator@demo.example', 'administrator@demo.example'];

/** Some addresses end the session or the whole account: whoever was put out signs in again. */
async function stillIn(): Promise<void> {
  for (const [index, email] of emails.entries()) {
    const asked = await app.request('/cases/2026-0001', { headers: { Cookie: cookies[index + 1] ?? '' } });
    if (asked.status === 303) cookies[index + 1] = await signIn(app, email);
  }
}

type Asked = { method: string; address: string; type: string; body?: BodyInit; cookie: string };

/** Every odd way of asking for one route. */
function* oddRequests({ method, path }: Route): Generator<Asked> {
  const isGet = method === 'GET';
  const sent: { type: string; body?: BodyInit }[] = isGet ? [{ type: '' }] : bodies;
  for (const address of addressesOf(path).slice(0, isGet ? words.length : 3))
    for (const one of sent) for (const cookie of cookies) yield { method, address, ...one, cookie };
}

async function statusOf({ address, method, body, type, cookie }: Asked): Promise<number> {
  const headers = { Cookie: cookie, ...(type ? { 'Content-Type': type } : {}) };
  return (await app.request(address, { method, headers, body })).status;
}

test('nothing that a user can send gives a 500', async () => {
  const broken = new Set<string>();
  for (const route of routesOf(app)) {
    await stillIn();
    for (const odd of oddRequests(route))
      if ((await statusOf(odd)) >= 500) broken.add(`${odd.method} ${odd.address.slice(0, 80)} ${odd.type}`);
  }
  assert.deepEqual([...broken], []);
});

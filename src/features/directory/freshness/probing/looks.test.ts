import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { domainToASCII } from 'node:url';
import { dnsServer } from './dns-server.fixture.ts';
import { lookAtMailDomain, mailResolver } from './look-at-mail-domain.ts';
import { lookAtUrl } from './look-at-url.ts';
import { politeLooks } from './polite-looks.ts';

type Asked = { method: string; url: string; agent: string; at: number };
const asked: Asked[] = [];
let server: Server;
let site: string;
let dns: Awaited<ReturnType<typeof dnsServer>>;
const never = new AbortController().signal;

const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/here': (_, response) => response.end('here'),
  '/head-less': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-is-lost': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/doorkeeper': (_, response) => response.writeHead(403).end(),
  '/busy': (_, response) => response.writeHead(503).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/moved': (_, response) => response.writeHead(301, { Location: '/here' }).end(),
  '/round': (_, response) => response.writeHead(302, { Location: '/round' }).end(),
  '/inside': (_, response) => response.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
  '/metadata': (_, response) =>
    response.writeHead(302, { Location: 'http://[::ffff:169.254.169.254]/' }).end(),
  '/to-a-file': (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/endless': (_, response) => void response.writeHead(200).write('x'.repeat(10_000)),
  '/silent': () => undefined,
};

before(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, agent: headers['user-agent'] ?? '', at: performance.now() });
    const page = pages[url];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  dns = await dnsServer({
    'mail.example': { mx: ['mx.mail.example'] },
    'old-way.example': { a: '192.0.2.1' },
    'no-mail.example': { mx: [''] },
    'site-only.example': {},
    'in-trouble.example': { fail: true },
    [domainToASCII('bemühling.example')]: { mx: ['mx.mail.example'] },
  });
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await dns.close();
});

const asking = {
  ...{ userAgent: 'Entente (+http://here)', turn: async () => undefined, signal: never },
  allowLoopback: true,
  patience: 300,
};
const look = (path: string, change: object = {}) => lookAtUrl(`${site}${path}`, { ...asking, ...change });
const answers = { answers: true };
const fails = (problem: string, network = false) => ({ answers: false, problem, network });

test('a page that answers is asked once, by HEAD, and told who asks', async () => {
  asked.length = 0;
  assert.deepEqual(await look('/here'), answers);
  assert.deepEqual(
    asked.map(({ method, agent }) => `${method} ${agent}`),
    ['HEAD Entente (+http://here)'],
  );
});

test('a server that knows GET only is asked by GET, and nothing is read of its endless answer', async () => {
  for (const path of ['/head-less', '/head-is-lost', '/endless'])
    assert.deepEqual(await look(path), answers, path);
});

test('who turns machines away is at home; a page that is gone or a server that fails is not', async () => {
  for (const path of ['/doorkeeper', '/busy']) assert.deepEqual(await look(path), answers, path);
  assert.deepEqual(await look('/gone'), fails('not_found'));
  assert.deepEqual(await look('/broken'), fails('server_error'));
  assert.deepEqual(await look('/silent'), fails('no_answer', true));
  assert.deepEqual(await lookAtUrl('http://127.0.0.1:1/', asking), fails('no_answer', true));
});

test('redirects are followed, but not without end, nor to a file', async () => {
  assert.deepEqual(await look('/moved'), answers);
  asked.length = 0;
  assert.deepEqual(await look('/round'), fails('too_many_redirects'));
  assert.equal(asked.length, 6);
  assert.deepEqual(await look('/to-a-file'), fails('not_found'));
});

test('nothing inside our own network is asked, however one is led there', async () => {
  assert.deepEqual(await look('/inside'), fails('private_address'));
  assert.deepEqual(await look('/metadata'), fails('private_address'));
  asked.length = 0;
  const strict = { ...asking, allowLoopback: false };
  for (const url of [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://[::1]/',
    'http://0/',
  ])
    assert.deepEqual(await lookAtUrl(url, strict), fails('private_address'), url);
  assert.equal(await lookAtUrl(`${site}/here`, strict), null, 'a port where no public site lives');
  assert.deepEqual(asked, []);
});

test('mail has somewhere to go where DNS names a mail server, or at least a machine', async () => {
  const resolver = mailResolver([dns.address]);
  const mail = (address: string) => lookAtMailDomain(address, resolver);
  assert.deepEqual(await mail('post@mail.example'), answers);
  assert.deepEqual(await mail('post@OLD-way.example'), answers);
  assert.deepEqual(await mail('post@bemühling.example'), answers);
  assert.deepEqual(await mail('post@no-mail.example'), fails('no_mail'));
  assert.deepEqual(await mail('post@site-only.example'), fails('no_mail'));
  assert.deepEqual(await mail('post@unknown.example'), fails('no_such_host', true));
  assert.deepEqual(await mail('post@in-trouble.example'), fails('no_answer', true));
});

test('one waits before each question, and stops at once when told to', async () => {
  const stop = new AbortController();
  const looks = politeLooks('http://here', stop.signal, {
    between: 120,
    allowLoopback: true,
    dns: [dns.address],
  });
  asked.length = 0;
  await looks.page(`${site}/moved`);
  await looks.page(`${site}/here`);
  const [first, second, third] = asked.map(({ at }) => at);
  assert.equal(asked.length, 3);
  assert.ok((second ?? 0) - (first ?? 0) > 100 && (third ?? 0) - (second ?? 0) > 100);
  const silent = looks.page(`${site}/silent`);
  setTimeout(() => stop.abort(), 150);
  const began = performance.now();
  assert.equal((await silent)?.answers, false);
  assert.ok(performance.now() - began < 2000);
});

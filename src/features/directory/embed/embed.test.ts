import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { embedString, readEmbedQuery } from './embed-query.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  await buildDemoDirectory(here.house);
});
after(() => here.close());

const get = (path: string) => browse(here.house).get(path);
const frame = '/nl/embed/services';

test('only the frame may stand on other sites; no other page may, not even the one that explains it', async () => {
  const framed = (await get(frame)).headers;
  assert.match(framed.get('Content-Security-Policy') ?? '', /frame-ancestors \*$/);
  assert.equal(framed.get('X-Frame-Options'), null);
  assert.equal(framed.get('Cross-Origin-Resource-Policy'), 'cross-origin');
  for (const path of ['/nl/embed', '/nl', '/nl/services', '/nl/request', '/sign-in', '/nl/embed/nothing']) {
    const { headers } = await get(path);
    assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/, path);
    assert.equal(headers.get('X-Frame-Options'), 'DENY', path);
  }
});

test('the frame sets no cookie, and is the same for whoever has signed in', async () => {
  const app = createApp(here.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const stranger = await request(app, '', 'GET', `${frame}?place=4020`);
  const member = await request(app, cookie, 'GET', `${frame}?place=4020`);
  for (const answer of [stranger, member]) assert.equal(answer.headers.get('Set-Cookie'), null);
  assert.equal(await member.text(), await stranger.text());
});

test('nothing in the frame comes from elsewhere, no script runs, and with its styles it weighs less than 60 kB', async () => {
  const app = createApp(here.house);
  const { html } = await get(`${frame}?place=Gent`);
  assert.doesNotMatch(html, /<script|<img|<iframe|woff2|@import/);
  assert.doesNotMatch(html, /(?:src|action)="(?:https?:)?\/\//);
  const [, css = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  const styles = await app.request(css, { headers: { 'Accept-Encoding': 'gzip, br' } });
  const bytes = (await styles.arrayBuffer()).byteLength;
  assert.equal(styles.headers.get('Content-Encoding'), 'gzip');
  assert.ok(gzipSync(html).length + bytes < 25_000, `${gzipSync(html).length} and ${bytes} bytes`);
  const plain = await app.request(css, { headers: { 'Accept-Encoding': 'identity' } });
  const unpacked = (await plain.arrayBuffer()).byteLength;
  assert.ok(html.length + unpacked < 60_000, `${html.length} and ${unpacked} bytes, unpacked`);
});

test('it answers where one lives, in every language; links lead out of the frame and the search stays in it', async () => {
  for (const language of languages) {
    const { html } = await get(`/${language}/embed/services?place=4020`);
    assert.match(html, /Buurtbemiddeling Demostad/);
    assert.match(html, new RegExp(`<html lang="${language}"`));
    assert.match(html, /<base target="_top"/);
    assert.match(html, /<form[^>]*target="_self"/);
  }
});

test('a municipality that the page around names is answered at once; of several, who helps in any of them', async () => {
  const ghent = await get(`${frame}?municipality=be:44021`);
  assert.match(ghent.html, /Voor Gent/);
  const region = await get(`${frame}?municipality=be:44021,be:11002`);
  assert.match(region.html, /Diensten in Gent en Antwerpen/);
  assert.match(region.html, /buurtbemiddeling-gent[\s\S]*buurtbemiddeling-antwerpen/);
  assert.match((await get(`${frame}?municipality=be:99999&place=%00`)).html, /Zoek hulp/);
});

test('what somebody types comes back as text, and what is no choice is left out', async () => {
  const odd = encodeURIComponent('"><script>alert(1)</script>');
  assert.doesNotMatch((await get(`${frame}?place=${odd}&look=${odd}`)).html, /<script>alert/);
  assert.doesNotMatch((await get(`/nl/embed?place=${odd}`)).html, /<script>alert/);
  const query = readEmbedQuery({
    municipality: 'be:62063,x,be:62063,nl:0344',
    look: 'pink',
    place: 'a\u0000b',
  });
  assert.deepEqual(query, { place: 'a b', municipalities: ['be:62063', 'nl:0344'], look: 'light' });
  assert.equal(embedString({ ...query, place: '' }), '?municipality=be:62063,nl:0344');
});

test('the page that explains it gives the code of the chosen municipality, and shows it', async () => {
  const { html, status } = await get('/nl/embed?place=Gent&look=dark');
  assert.equal(status, 200);
  const address = '/nl/embed/services?municipality=be:44021&amp;amp;look=dark';
  assert.ok(html.includes(`&lt;iframe src=&quot;http://127.0.0.1:4100${address}&quot;`), html);
  assert.match(html, /<iframe[^>]*src="\/nl\/embed\/services\?municipality=be:44021&amp;look=dark"/);
  assert.match((await get('/nl/embed?place=Nergenshuizen')).html, /Deze gemeente vinden wij niet/);
});

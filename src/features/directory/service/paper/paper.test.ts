import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { createApp } from '../../../../app/app.ts';
import { pdfWords } from '../../../../platform/letters/pdf-words.fixture.ts';
import { languages } from '../../../../platform/texts/languages.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { fullService, job, list, type NewEntry } from '../full-service.fixture.ts';
import { hoursRows } from './paper-data.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let service: NewEntry;
before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  service = await list(open.house, fullService('rivebourg'));
});
after(() => open.close());

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

const wordsOf = (pdf: Buffer) => pdfWords(pdf).replace(/\s+/g, ' ');

const headlines = {
  nl: 'Ruzie met de buren?',
  fr: 'Un conflit de voisinage',
  de: 'Streit mit den Nachbarn?',
  en: 'Trouble with neighbours?',
};

for (const language of languages)
  test(`poster and leaflet in ${language} are PDF/UA, small, and in that language`, async () => {
    for (const paper of ['poster.pdf', 'poster.pdf?size=a3', 'leaflet.pdf']) {
      const answer = await get(`/${language}/services/rivebourg/${paper}`);
      assert.equal(answer.status, 200, paper);
      assert.equal(answer.headers.get('Content-Type'), 'application/pdf');
      const pdf = await bytesOf(answer);
      assert.ok(pdf.length < 100_000, `${pdf.length} bytes`);
      const raw = pdf.toString('latin1');
      assert.match(raw, /<pdfuaid:part>1<\/pdfuaid:part>/);
      assert.match(raw, new RegExp(`/Lang ?\\(${language}`));
      assert.match(raw, /Rivebourg/);
      assert.equal(raw.includes('/Count 2'), paper === 'leaflet.pdf');
    }
  });

test('their words can be read by a machine: headline, telephone, short address, other languages', async () => {
  for (const language of languages) {
    const text = wordsOf(await bytesOf(await get(`/${language}/services/rivebourg/poster.pdf`)));
    assert.match(text, new RegExp(headlines[language].replace('?', '\\?')));
    assert.match(text, /04 000 00 00/);
    assert.match(text, /127\.0\.0\.1:4100\/s\/[0-9a-z]{6}/);
    const others = (['nl', 'fr'] as const).filter((other) => other !== language);
    for (const other of others) assert.match(text, new RegExp(headlines[other].split('?')[0] ?? ''));
  }
  const leaflet = wordsOf(await bytesOf(await get('/nl/services/rivebourg/leaflet.pdf')));
  for (const words of [
    'Wat doet een bemiddelaar niet?',
    'mediation@rivebourg.example',
    'Commissariat',
    'Arabisch',
  ])
    assert.ok(leaflet.includes(words), words);
});

test('a paper is kept until the directory changes, and who has it is told so', async () => {
  const first = await get('/nl/services/rivebourg/poster.pdf');
  const etag = first.headers.get('ETag') ?? '';
  const again = await get('/nl/services/rivebourg/poster.pdf', { 'If-None-Match': etag });
  assert.equal(again.status, 304);
  await open.house.db.as(job, (tx) =>
    changeFacts(tx, service.id, { phone: '04 111 11 11' }, 'service', open.house.now()),
  );
  const changed = await get('/nl/services/rivebourg/poster.pdf', { 'If-None-Match': etag });
  assert.equal(changed.status, 200);
});

test('whatever somebody wrote, the papers can be made', async () => {
  const odd = fullService('odd');
  const name = `😀 #panic() 日本 \u0007 ${'Very'.repeat(35)}`;
  if (odd.facts.name)
    odd.facts.name.value = { from: 'fr', in: { fr: { text: name.slice(0, 160), at: odd.madeAt } } };
  if (odd.facts.phone) odd.facts.phone.value = '0'.repeat(40);
  await list(open.house, odd);
  const bare = fullService('bare');
  bare.facts = {};
  await list(open.house, bare);
  for (const slug of ['odd', 'bare'])
    for (const paper of ['poster.pdf', 'poster.pdf?size=../etc', 'leaflet.pdf'])
      assert.equal((await get(`/de/services/${slug}/${paper}`)).status, 200, `${slug} ${paper}`);
});

test('days that are alike are one line', () => {
  const week = [1, 2, 3, 5].map((day) => ({ day, from: '09:00', to: '12:00' }));
  assert.deepEqual(
    hoursRows({ week, holidays: false, exceptions: [] }, 'en').map(({ day }) => day),
    ['Monday – Wednesday', 'Friday'],
  );
});

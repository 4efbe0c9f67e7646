import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { employ, settle } from '../../../../../db/demo-town/settle.ts';
import { browse } from '../../../../../test/browse.ts';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { linkIn, mailsTo } from '../../../../../test/outbox.ts';
import { hiddenField } from '../../../../../test/town.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  const editor = await settle(here.house, { email: 'editor@demo.example', name: 'Noor', language: 'nl' });
  await employ(here.house, editor, 'editor', null);
});
after(() => here.close());

let computers = 0;
function visitor() {
  computers += 1;
  return browse(here.house, { headers: { 'X-Forwarded-For': `192.0.2.${computers}` } });
}
const service = async (facts: Parameters<typeof addEntry>[2]): Promise<string> => {
  const slug = `dienst-${randomUUID().slice(0, 8)}`;
  await addEntry(here.house, slug, { name: written('Buren Demo'), ...facts });
  return slug;
};

test('who asked an editor is written to in his own language, whatever the editor decides', async () => {
  const slug = await service({});
  const own = `/fr/services/${slug}/claim`;
  const decide = async (email: string, decision: string) => {
    const browser = visitor();
    const once = hiddenField((await browser.get(own)).html, 'once');
    await browser.post(own, { once, email, why: 'J’y travaille.' });
    const desk = visitor();
    await desk.post('/sign-in', { email: 'editor@demo.example', password: 'entente-demo' });
    assert.equal((await desk.post(`/directory/claims/${once}`, { decision })).status, 303);
    return mailsTo(here, email);
  };
  const refused = await decide('ana@gmail.com', 'refused');
  assert.equal(refused.length, 1);
  assert.match(refused[0]?.text ?? '', /^Bonjour[\s\S]*Buren Demo[\s\S]*\/fr\/services\//);
  assert.match(await linkIn(here, 'ana@gmail.com'), /\/proposals$/);
  const allowed = await decide('bea@gmail.com', 'accepted');
  assert.match(allowed[0]?.text ?? '', /^Bonjour[\s\S]*\/keep\/enter/);
});

test('mail at the site of many services proves none of them, save the very address that one shows', async () => {
  const portal = 'https://www.portaal.example';
  const [one, other] = [
    await service({ website: `${portal}/gent`, email: 'gent@portaal.example' }),
    await service({ website: `${portal}/luik` }),
  ];
  const browser = visitor();
  const claim = (slug: string, email: string) => browser.post(`/nl/services/${slug}/claim`, { email });
  const refused = await claim(one, 'iemand@portaal.example');
  assert.equal(refused.status, 422);
  assert.doesNotMatch(refused.html, /@portaal\.example,|op @portaal/, 'nor is it offered');
  assert.equal((await mailsTo(here, 'iemand@portaal.example')).length, 0);
  assert.equal((await claim(one, 'gent@portaal.example')).status, 200);
  assert.equal((await mailsTo(here, 'gent@portaal.example')).length, 1);
  const page = (await browser.get(`/nl/services/${other}/claim`)).html;
  assert.match(page, /redacteur/, 'where nothing else is known an editor sees to it');
  await browser.post(`/nl/services/${other}/keep/enter`, { email: 'iemand@portaal.example' });
  assert.equal((await mailsTo(here, 'iemand@portaal.example')).length, 0);
});

test('who keeps a service sends no flood of mail by naming and removing', async () => {
  const slug = await service({ email: 'info@stroom.example' });
  const browser = visitor();
  await browser.post(`/nl/services/${slug}/claim`, { email: 'info@stroom.example' });
  await browser.post(await linkIn(here, 'info@stroom.example'));
  const own = `/nl/services/${slug}/keep/delegates`;
  const remove = async (email: string) => {
    const { html } = await browser.get(own);
    const form = html.split('<form').find((each) => each.includes(`Haal weg: ${email}`)) ?? '';
    await browser.post(/action="([^"]*)"/.exec(form)?.[1] ?? '');
  };
  let status = 303;
  for (let times = 0; times < 8 && status === 303; times += 1) {
    status = (await browser.post(own, { email: 'doel@ver.example' })).status;
    if (status === 303) await remove('doel@ver.example');
  }
  assert.equal(status, 429, 'one address, again and again');
  assert.ok((await mailsTo(here, 'doel@ver.example')).length <= 4);
  status = 303;
  for (let times = 0; times < 25 && status === 303; times += 1) {
    status = (await browser.post(own, { email: `doel${times}@ver.example` })).status;
    if (status === 303) await remove(`doel${times}@ver.example`);
  }
  assert.equal(status, 429, 'ever another address');
  const again = await browser.post(own, { email: 'nog@ver.example' });
  assert.match(again.html, /value="nog@ver\.example"/, 'what was typed is not lost');
});

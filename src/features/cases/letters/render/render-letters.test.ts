import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pdfWords } from '../../../../platform/letters/pdf-words.fixture.ts';
import { arabic, arabicAppointment, arabicInvitation } from '../built-in/arabic.fixture.ts';
import { builtIn } from '../built-in/built-in.ts';
import { turkish, turkishAppointment, turkishInvitation } from '../built-in/turkish.fixture.ts';
import { composeLetter, type Order } from '../rules/compose-letter.ts';
import { inventedAddressee, inventedFacts } from '../rules/invented-people.ts';
import { kindNames, type LetterKind } from '../rules/kinds.ts';
import { ourLetterLanguages } from '../rules/letter-languages.ts';
import { senderOf } from '../rules/sender.ts';
import { renderLetters } from './render-letters.ts';

const sender = senderOf(
  { name: 'Buurtbemiddeling Demostad', country: 'be', phone: '04 000 00 00', email: 'hallo@demo.example' },
  { street: 'Stationsplein 1', town: '4000 Demostad' },
);
const addressee = { ...inventedAddressee, name: 'Дмитро Їжак' };
const code = { code: '1234567812345678', site: 'demo.example/nl/return' };
const orderOf = (kind: LetterKind, change: Partial<Order>): Order => {
  const [dutch] = ourLetterLanguages;
  const language = change.language ?? dutch;
  if (!language) throw new Error('no language');
  const template = change.template ?? builtIn(kind, language.tag);
  if (!template) throw new Error('no template');
  return {
    facts: inventedFacts[kind],
    addressee,
    sender,
    day: '2026-11-22',
    code,
    ...change,
    language,
    template,
  };
};

const folder = process.env.ENTENTE_LOOK_AT_LETTERS;
const keep = async (name: string, pdf: Uint8Array) => {
  if (folder) await writeFile(`${folder}/${name}.pdf`, pdf);
};

for (const language of ourLetterLanguages)
  test(`every letter in ${language.tag} is PDF/UA-1 in its language, with a neutral title and no date`, async () => {
    for (const kind of kindNames) {
      const pdf = await renderLetters([composeLetter(orderOf(kind, { language }))], sender.window);
      await keep(`${kind}-${language.tag}`, pdf);
      const raw = Buffer.from(pdf).toString('latin1');
      assert.match(raw, /<pdfuaid:part>1<\/pdfuaid:part>/);
      assert.match(raw, new RegExp(`/Lang ?\\(${language.tag}`));
      assert.doesNotMatch(raw, /CreationDate|ModDate|xmp:CreateDate|\/Author|Demostad|bemiddel/i);
      assert.match(raw, /\/Title ?\((Brief|Lettre|Letter)\)/);
    }
  });

const added = [
  {
    language: turkish,
    templates: { invitation: turkishInvitation, appointment: turkishAppointment },
    words: 'Bazen akşam geç saatte müzik duyuluyor.',
    name: 'Ayşe Yıldız',
    says: /Sayın Ayşe Yıldız/,
  },
  {
    language: arabic,
    templates: { invitation: arabicInvitation, appointment: arabicAppointment },
    words: 'تُسمَع أحيانًا موسيقى في وقت متأخر من المساء.',
    name: 'أمينة الحسن',
    says: /\p{Script=Arabic}{3}/u,
  },
];
for (const { language, templates, words, name, says } of added)
  test(`a language that a service added, written from the side where it begins: ${language.name}`, async () => {
    for (const kind of ['invitation', 'appointment'] as const) {
      const own = kind === 'invitation' ? { facts: { kind, words } } : {};
      const change = { language, template: templates[kind], addressee: { ...addressee, name }, ...own };
      const pdf = await renderLetters([composeLetter(orderOf(kind, change))], sender.window);
      await keep(`${kind}-${language.tag}`, pdf);
      assert.match(Buffer.from(pdf).toString('latin1'), new RegExp(`/Lang ?\\(${language.tag}`));
      assert.match(pdfWords(pdf), says);
    }
  });

test('nobody’s name: the envelope shows an address, and the letter greets a neighbour', async () => {
  const letter = composeLetter(orderOf('invitation', { addressee: { ...addressee, name: '' } }));
  assert.deepEqual(letter.to, ['Aan de bewoner', 'Molenweg 3 bus 2', '4000 Demostad']);
  assert.match(JSON.stringify(letter.blocks[0]), /Beste ","bold":false\},\{"text":"bewoner/);
});

test('through the window nobody reads a word of mediation, unless the service wants it', () => {
  assert.equal(composeLetter(orderOf('closing', {})).from, 'Stationsplein 1 · 4000 Demostad');
  const named = senderOf(sender, { neutral: false, street: 'Stationsplein 1', town: '4000 Demostad' });
  assert.match(composeLetter(orderOf('closing', { sender: named })).from, /^Buurtbemiddeling Demostad/);
});

test('letters of a batch never share a sheet, and each speaks its own language', async () => {
  const letters = ourLetterLanguages.map((language) => composeLetter(orderOf('closing', { language })));
  const raw = Buffer.from(await renderLetters(letters, 'left')).toString('latin1');
  assert.match(raw, /\/Count 7/);
});

test('a letter costs at most 150 ms', async () => {
  const letter = composeLetter(orderOf('invitation', {}));
  await renderLetters([letter], 'left');
  const times: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const start = performance.now();
    await renderLetters([letter], 'left');
    times.push(performance.now() - start);
  }
  const [, , , , median = 0] = times.sort((a, b) => a - b);
  assert.ok(median <= 150, `${median} ms`);
});

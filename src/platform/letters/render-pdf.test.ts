import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { pdfWords } from './pdf-words.fixture.ts';
import { charactersOf, printable } from './printable.ts';
import { renderPdf } from './render-pdf.ts';

const template = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: none)
#set text(font: ("Entente Sans", "Entente World", "Entente Arabic"), lang: data.language, fallback: false)
= #data.title
#data.text`;

const faces = ['sans', 'world', 'arabic'].map((name) =>
  charactersOf(readFileSync(new URL(`./fonts/${name}-400.ttf`, import.meta.url))),
);

test('a letter is a PDF/UA-1 with its title and language, and the same bytes each time', async () => {
  const data = { title: 'Een brief', language: 'nl', text: 'Aan wie dit leest' };
  const [first, second] = [await renderPdf(template, data), await renderPdf(template, data)];
  const text = Buffer.from(first).toString('latin1');
  assert.match(text, /^%PDF-1\.7/);
  assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(text, /Een brief/);
  assert.match(text, /\/Lang ?\(nl/);
  assert.deepEqual(first, second);
});

test('what stands in the data is text, also where it looks like the language of the template', async () => {
  const text = '#panic("no") *x* $a$ @b <c> \\ // ] } "';
  await assert.doesNotReject(renderPdf(template, { title: text, language: 'fr', text }));
});

test('a sign that no face has does not cost the letter', async () => {
  const text = 'Hallo 😀 \u0007 日本 \ud800 e\u0301';
  await assert.doesNotReject(renderPdf(template, { title: 'Brief', language: 'nl', text }));
  assert.equal(printable('Café ﬁn 😀\r\nŁódź\u0007', faces), 'Café fin \nŁódź');
  assert.equal(printable('a\u064e x\u030c\u0301 a\u200db', faces), 'a x ab');
});

test('names in Greek, Cyrillic, Vietnamese and Arabic letters are written as they are', async () => {
  const text = 'Ελένη Παπαδοπούλου · Дмитро Їжак · Nguyễn Thị Ánh · أمينة بنت محمد · şğıİ';
  const pdf = await renderPdf(template, { title: 'Brief', language: 'nl', text });
  const words = pdfWords(pdf).replace(/\s/g, '');
  for (const name of ['Ελένη', 'ДмитроЇжак', 'NguyễnThịÁnh', 'şğıİ']) assert.ok(words.includes(name), name);
  assert.match(words, /\p{Script=Arabic}{4,}/u);
  assert.equal(printable(text, faces), text.normalize('NFC'));
});

test('whatever stands in a text, the letter is made', async () => {
  const signs = [...new Set(faces.flatMap((face) => [...face]))].map((code) => String.fromCodePoint(code));
  const marks = ['\u0301', '\u064e', '\u200d', '\u202e', '\u0323', '😀', '\u0e33', '\ufdfd'];
  const anySign = fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom(...marks),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anySign, { minLength: 20, maxLength: 120 }), async (parts) => {
      await renderPdf(template, { title: 'Brief', language: 'nl', text: parts.join('') });
    }),
    { numRuns: 40 },
  );
});

test('a picture without a text and a document without a title are refused', async () => {
  const picture =
    '#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" viewBox=\\"0 0 1 1\\"/>"), format: "svg")';
  await assert.rejects(renderPdf(`#set document(title: "x")\n${picture}`, {}), /missing alt text/);
  await assert.rejects(renderPdf('Hallo', {}), /missing document title/);
  await assert.doesNotReject(renderPdf('Hallo', {}, { ua: false }));
});

test('a template cannot read the files of the machine', async () => {
  await assert.rejects(renderPdf('#read("/etc/hostname")', {}), /could not be made/);
  await assert.rejects(renderPdf('#read("../render-pdf.ts")', {}), /could not be made/);
});

test('many letters at once are all made', async () => {
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      renderPdf(template, { title: `Brief ${n}`, language: 'de', text: 'x' }),
    ),
  );
  assert.ok(all.every((pdf, n) => Buffer.from(pdf).includes(`Brief ${n}`)));
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { foundWords, markerPhones, markerWords, tracesOf } from './markers.ts';

const words = [...markerWords(200), ...markerPhones(40)];
const noise = () => randomBytes(5000);
const source = (...parts: (Buffer | string)[]) => [
  { name: 'here', bytes: Buffer.concat([noise(), ...parts.map((part) => Buffer.from(part)), noise()]) },
];
const word = words[122] as string;
const ways: Record<string, Buffer | string> = {
  'as it is': word,
  'in capitals': word.toUpperCase(),
  'in small letters': word.toLowerCase(),
  'in UTF-16': Buffer.from(`xx${word}`, 'utf16le'),
  'in UTF-16, the other way round': Buffer.from(`xx${word}`, 'utf16le').swap16(),
  'in hexadecimal': Buffer.from(word).toString('hex'),
  'in base64': Buffer.from(`${word}.`).toString('base64'),
  'in base64, one byte on': Buffer.from(`x${word}.`).toString('base64url'),
  'in base64, two bytes on': Buffer.from(`xx${word}.`).toString('base64'),
  'in base64 of UTF-16': Buffer.from(`x${word}`, 'utf16le').toString('base64'),
  'in gzip': gzipSync(`a story with ${word} in it`),
  'in gzip that is cut off': gzipSync(
    `a story with ${word} in it ${randomBytes(900).toString('hex')}`,
  ).subarray(0, 600),
  'in zlib, as a PDF has it': deflateSync(Buffer.from(`(${word})`)),
  'in base64 in gzip': gzipSync(Buffer.from(`xx${word}`).toString('base64')),
  'in gzip in base64': gzipSync(`with ${word}`).toString('base64'),
  'in gzip in hexadecimal, as the database writes bytes': `"\\x${gzipSync(`with ${word}`).toString('hex')}"`,
  'in gzip in gzip': gzipSync(gzipSync(`with ${word}`)),
  'in a part of a ZIP': zipped(`<w:t>${word}</w:t>`),
};

function zipped(text: string): Buffer {
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(1, 26);
  return Buffer.concat([head, Buffer.from('x'), deflateRawSync(text)]);
}

for (const [way, bytes] of Object.entries(ways))
  test(`a word that stands ${way} is found, and no other`, () => {
    assert.deepEqual(foundWords(source(bytes), words), [word]);
  });

test('a telephone number is found among others', () => {
  const phone = words[219] as string;
  assert.deepEqual(foundWords(source(`{"phone":"${phone}"}`), words), [phone]);
});

test('where nothing stands nothing is found', () => {
  assert.deepEqual(tracesOf(source(randomBytes(2_000_000)), words), []);
});

test('a trace says where and how', () => {
  assert.deepEqual(tracesOf(source(gzipSync(word)), words), [
    { word, in: 'here', as: 'utf8', inside: ['gzip'] },
  ]);
});

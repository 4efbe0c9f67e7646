import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { concat } from '../vault/bytes.ts';
import { ascii } from './bytes.ts';
import { cleanFile } from './clean-file.ts';
import { orientationIn, tiffWith } from './orientation.ts';

const secret = 'GPS 50.8503N 4.3517E GEHEIM';
const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(Buffer.from(words, 'latin1'));
const segment = (code: number, body: Uint8Array) =>
  concat(Uint8Array.of(0xff, code, (body.length + 2) >> 8, (body.length + 2) & 0xff), body);
const exif = (orientation: number) => concat(ascii('Exif\0\0'), tiffWith(orientation), ascii(secret));

/** Frame, tables and scans that stand for a picture; the cleaning never looks inside them. */
const picture = (coded: Uint8Array) =>
  concat(
    segment(0xdb, ascii('tables of the picture')),
    segment(0xc0, ascii('its frame')),
    segment(0xda, ascii('scan')),
    coded,
  );
const jpeg = (before: Uint8Array[], coded = ascii('coded'), behind = '') =>
  concat(Uint8Array.of(0xff, 0xd8), ...before, picture(coded), Uint8Array.of(0xff, 0xd9), ascii(behind));

const chunk = (name: string, body: Uint8Array) => {
  const named = concat(ascii(name), body);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return concat(length, named, sum);
};
const png = (extra: Uint8Array[], behind = '') =>
  concat(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ...extra,
    chunk('IDAT', deflateSync(Uint8Array.of(0, 0))),
    chunk('IEND', new Uint8Array()),
    ascii(behind),
  );

const riffChunk = (name: string, body: Uint8Array) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return concat(ascii(name), length, body, new Uint8Array(body.length % 2));
};
const webp = (...chunks: Uint8Array[]) => riffChunk('RIFF', concat(ascii('WEBP'), ...chunks));

const cleaned = (bytes: Uint8Array): Uint8Array => {
  const result = cleanFile(bytes);
  assert.ok(result.ok, result.ok ? '' : result.kind);
  return result.value.bytes;
};
const refusal = (bytes: Uint8Array | string): string | null => {
  const result = cleanFile(typeof bytes === 'string' ? ascii(bytes) : bytes);
  return result.ok ? null : result.kind;
};

test('a JPEG loses place, camera, comments, previews and what stood behind it, and keeps its picture', () => {
  const source = jpeg(
    [
      segment(0xe1, exif(6)),
      segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
      segment(0xed, ascii(`Photoshop 3.0\0${secret}`)),
      segment(0xe2, ascii(`ICC_PROFILE\0${secret}`)),
      segment(0xfe, ascii(secret)),
      segment(0xe0, ascii(`JFIF\0${secret}`)),
      segment(0xee, ascii(`Adobe${secret}`)),
    ],
    ascii('coded'),
    `a film behind the picture, ${secret}`,
  );
  assert.ok(has(source, secret));
  const kept = cleaned(source);
  assert.ok(!has(kept, 'GEHEIM') && !has(kept, 'film'));
  assert.ok(Buffer.from(kept).includes(Buffer.from(picture(ascii('coded')))));
});

test('a picture stays turned as it was, in each of the three kinds', () => {
  for (let orientation = 2; orientation <= 8; orientation += 1) {
    const tiff = Buffer.from(tiffWith(orientation));
    const webpWith = webp(
      riffChunk('VP8X', Uint8Array.of(0x2c, 0, 0, 0, 1, 0, 0, 1, 0, 0)),
      riffChunk('ICCP', ascii(secret)),
      riffChunk('VP8 ', ascii('coded')),
      riffChunk('EXIF', exif(orientation)),
      riffChunk('XMP ', ascii(secret)),
    );
    const sources = [
      jpeg([segment(0xe1, exif(orientation))]),
      png([chunk('eXIf', concat(tiff, ascii(secret)))]),
      webpWith,
    ];
    for (const source of sources) {
      const kept = Buffer.from(cleaned(source));
      assert.ok(has(source, secret) && !has(kept, 'GEHEIM'));
      const at = kept.indexOf(tiff);
      assert.ok(at > 0, `turned ${orientation}`);
      assert.equal(orientationIn(kept.subarray(at)), orientation);
    }
  }
});

test('a PNG and a WebP lose texts, profiles, dates and what stood behind them', () => {
  const source = png(
    [chunk('tEXt', ascii(secret)), chunk('iTXt', ascii(secret)), chunk('zTXt', ascii(secret))].concat(
      chunk('iCCP', ascii(secret)),
      chunk('tIME', ascii('1234567')),
      chunk('qUrK', ascii(secret)),
    ),
    `PK\x05\x06 ${secret}`,
  );
  const kept = cleaned(source);
  assert.deepEqual(Buffer.from(kept), Buffer.from(png([])), 'the same as one that never had them');
  const photo = concat(webp(riffChunk('VP8L', ascii('coded'))), ascii(secret));
  assert.deepEqual(Buffer.from(cleaned(photo)), Buffer.from(webp(riffChunk('VP8L', ascii('coded')))));
});

test('whatever an app writes beside a picture, nothing of it is left, and cleaning twice changes nothing more', () => {
  const anything = fc.uint8Array({ maxLength: 200 }).map((bytes) => concat(ascii('GEHEIM'), bytes));
  const apps = fc.array(fc.tuple(fc.integer({ min: 0xe0, max: 0xef }), anything), { maxLength: 8 });
  const coded = fc.uint8Array({ maxLength: 300 }).map((bytes) => bytes.filter((byte) => byte !== 0xff));
  fc.assert(
    fc.property(apps, coded, (segments, data) => {
      const kept = cleaned(
        jpeg(
          segments.map(([code, body]) => segment(code, body)),
          data,
          'GEHEIM',
        ),
      );
      assert.deepEqual(Buffer.from(kept), Buffer.from(jpeg([], data)));
      assert.deepEqual(Buffer.from(cleaned(kept)), Buffer.from(kept));
    }),
  );
  const words = fc
    .tuple(fc.constantFrom('tEXt', 'zzZz', 'eXIf', 'iCCP', 'pHYs'), anything)
    .map(([name, body]) => chunk(name, body));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (chunks) => {
      assert.deepEqual(Buffer.from(cleaned(png(chunks))), Buffer.from(png([])));
    }),
  );
});

test('any bytes at all, also cut or bent pictures, are kept or refused and never break the cleaning', () => {
  const begins = [
    jpeg([segment(0xe1, exif(3))]),
    png([]),
    webp(riffChunk('VP8 ', ascii('coded'))),
    ascii('%PDF-1.7 '),
    new Uint8Array(),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...begins),
      fc.nat(100),
      fc.uint8Array({ maxLength: 60 }),
      (begin, cut, noise) => {
        const result = cleanFile(concat(begin.subarray(0, cut), noise));
        assert.ok(result.ok || ['empty', 'heic', 'broken', 'not_allowed'].includes(result.kind));
      },
    ),
    { numRuns: 1000 },
  );
});

test('what a file is, its content says: markup, programs, archives and office files are refused whatever they are called', () => {
  const refusedFiles = [
    '<!doctype html><script>alert(1)</script>',
    '\n  <svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    '<?xml version="1.0"?><x/>',
    '#!/bin/sh\nrm -rf',
    '%!PS-Adobe',
    '{\\rtf1 x}',
    'PK\x03\x04 a document',
    'MZ\x90\x00 a program',
    'GIF89a\x01\x00',
    'a text with a bell \x07',
    '\xff\xfe not UTF-8',
  ];
  for (const text of refusedFiles) assert.equal(refusal(text), 'not_allowed', text);
  assert.equal(refusal('\0\0\0\x18ftypheic....'), 'heic');
  assert.equal(refusal(new Uint8Array()), 'empty');
  assert.equal(refusal('Beste buur,\nhet is laat.\t€ 5'.replace('€', 'EUR')), null);
});

test('a file that is two things at once is refused, or only its picture is left', () => {
  const pdf = '%PDF-1.7\n1 0 obj\nendobj\ntrailer\n';
  assert.equal(refusal(`${pdf}%%EOF\n`), null);
  assert.equal(refusal(`${pdf}%%EOF\n<html><script>alert(1)</script>`), 'broken');
  assert.equal(refusal(`x${pdf}%%EOF`), null, 'which is a text, and kept as one');
  const archive = 'PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0';
  const comment = '\n%%EOF';
  const length = String.fromCharCode(comment.length, 0);
  assert.equal(refusal(`${pdf}${archive}${length}${comment}`), 'broken', 'a PDF that is a ZIP as well');
  assert.ok(!has(cleaned(png([], '<script>alert(1)</script>')), 'script'));
});

test('a picture without its end, with a wrong checksum or that moves is refused', () => {
  assert.equal(refusal(jpeg([]).subarray(0, -2)), 'broken');
  assert.equal(refusal(concat(Uint8Array.of(0xff, 0xd8, 0xff, 0xd9))), 'broken');
  const bent = png([]);
  bent[30] = 9;
  assert.equal(refusal(bent), 'broken');
  const moves = webp(
    riffChunk('VP8X', Uint8Array.of(2, 0, 0, 0, 1, 0, 0, 1, 0, 0)),
    riffChunk('VP8 ', ascii('x')),
  );
  assert.equal(refusal(moves), 'broken');
});

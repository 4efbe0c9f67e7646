import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Written } from '../written.tsx';
import { plainText, readMarkdown } from './markdown.ts';

const page = (words: string) => renderToString(h(Written, { words }));

test('headings, paragraphs, lists, quotes, emphasis and links are read', () => {
  const words = `# Een goed jaar

Wij bemiddelden **vaker** dan ooit,
en *graag*.

- burenlawaai
- snoeien,
  met zorg

1. eerst luisteren
2) dan praten

> Wij groeten elkaar weer.
> Dat is veel.

Lees [meer](https://example.org/a?b=1).`;
  assert.equal(
    page(words),
    '<div class="written"><h3>Een goed jaar</h3><p>Wij bemiddelden <strong>vaker</strong> dan ooit, en <em>graag</em>.</p>' +
      '<ul><li>burenlawaai</li><li>snoeien, met zorg</li></ul><ol><li>eerst luisteren</li><li>dan praten</li></ol>' +
      '<blockquote><p>Wij groeten elkaar weer. Dat is veel.</p></blockquote>' +
      '<p>Lees <a href="https://example.org/a?b=1" rel="noopener nofollow">meer</a>.</p></div>',
  );
});

test('HTML and links to anything but https stay text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,1)',
    '[x](http://example.org)',
    '[x](//example.org)',
    '[x](https://bank.example@evil.example/)',
    '![x](https://example.org/pixel.png)',
    '[x](https://example.org" onclick="alert(1))',
    '**[x](javascript:1)**',
  ];
  for (const one of hostile) {
    const html = page(one);
    assert.doesNotMatch(html, /<(?!\/?(?:div|p|strong|em|a)\b)/, html);
    assert.doesNotMatch(html, /href="(?!https:\/\/)|onclick="|href="[^"]*@/, html);
  }
});

test('whatever is typed, it is read quickly and none of its letters get lost', () => {
  const signs = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    'https://a.b',
    '#',
    '>',
    '-',
    '1.',
    '\n',
    ' ',
    'woord',
    '<b>',
    '"',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      const words = text.match(/woord/g)?.length ?? 0;
      assert.equal(plainText(text).match(/woord/g)?.length ?? 0, words, text);
      const tags = page(text).match(/<\/?[a-z0-9]+/g) ?? [];
      for (const tag of tags) assert.match(tag, /^<\/?(?:div|h3|p|ul|ol|li|blockquote|strong|em|a)$/);
    }),
    { numRuns: 500 },
  );
  const began = performance.now();
  for (const sign of ['*', '_', '[', '**a', '[a](', '> ', '- ', '# ']) readMarkdown(sign.repeat(20_000));
  assert.ok(performance.now() - began < 3000, 'no text takes long');
});

test('a stroke within a word is no emphasis', () => {
  assert.deepEqual(readMarkdown('een_twee_drie'), [
    { kind: 'paragraph', content: [{ kind: 'text', text: 'een_twee_drie' }] },
  ]);
});

import assert from 'node:assert/strict';

/** A piece of a page that shows numbers: a table, a chart or key numbers, with the heading above it and what follows it. */
const pieces = /<(?:table|svg|dl class="key-numbers")[\s\S]*?<\/(?:table|svg|dl)>/g;
const link = /href="\/(?:nl|fr|de|en)\/definitions#([a-z_]+)"/g;
const heading = /<h[1-4][^>]*>[\s\S]*?<\/h[1-4]>/g;

/**
 * Throws where a table, a chart or key numbers of a page do not lead to what they mean: by links in it, in the heading or the
 * words above it, or in the caption, paragraph or list behind it; where a link leads to no entry of `definitions`, the
 * HTML of that page; or where a percentage stands without what it is a share of. Gives how many pieces it looked at.
 */
export function assertDefined(html: string, definitions: string, name: string): number {
  for (const [, id] of html.matchAll(link)) assert.ok(definitions.includes(`id="${id}"`), `${name}: #${id}`);
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  let [looked, end] = [0, 0];
  for (const { 0: piece, index } of main.matchAll(pieces)) {
    const before = main.slice(end, index);
    end = index + piece.length;
    if (!showsNumbers(piece)) continue;
    looked += 1;
    const above = ([...main.slice(0, index).matchAll(heading)].at(-1)?.[0] ?? '') + before;
    // A chart has its table in the same figure.
    const next = piece.startsWith('<svg') ? /<\/figure>/ : /<table|<svg|<form/;
    const behind = main.slice(end).split(next)[0] ?? '';
    const about = [above, piece, behind].join('\n');
    assert.match(about, new RegExp(link.source), `${name}: ${words(above)} … ${words(piece).slice(0, 200)}`);
    assertShares(piece, name);
  }
  return looked;
}

const showsNumbers = (piece: string): boolean =>
  piece.startsWith('<svg')
    ? piece.includes('chart')
    : piece.startsWith('<dl') || /<td[^>]*class="number"/.test(piece);

/** A share with “3 of 8” or “3 / 8” beside it in the same row, cell or key number. */
function assertShares(piece: string, name: string): void {
  const parts = piece.match(/<tr[\s\S]*?<\/tr>|<div>[\s\S]*?<\/div>/g) ?? [];
  for (const part of parts) {
    const said = words(part);
    if (!/\d\s?%/.test(said)) continue;
    const of = said.match(/\d\s?%/g)?.length ?? 0;
    const denominators = said.match(/\d[\d.]* (?:van|sur|von|of|\/) (?:de |alle )?\d/g)?.length ?? 0;
    assert.ok(denominators >= of, `${name}: a share without what it is a share of: ${said}`);
  }
}

const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

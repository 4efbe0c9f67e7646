import { readFileSync } from 'node:fs';
import { renderPdf } from '../../../../platform/letters/render-pdf.ts';
import type { Composed } from '../rules/compose-letter.ts';

const frame = readFileSync(new URL('./letter.typ', import.meta.url), 'utf8');

const titles: Record<string, string> = { nl: 'Brief', fr: 'Lettre', de: 'Brief' };

/**
 * Letters as one PDF/UA-1, each on sheets of its own. Its title names nobody, it has no date and no author: the same letter is
 * the same bytes at any time.
 */
export function renderLetters(letters: readonly Composed[], window: 'left' | 'right'): Promise<Uint8Array> {
  const title = titles[letters[0]?.lang ?? ''] ?? 'Letter';
  return renderPdf(frame, { title, window, letters });
}

/** What the file is called, whoever gets it and whatever it says. */
export const letterHeaders = {
  'Content-Type': 'application/pdf',
  'Content-Disposition': 'inline; filename="letter.pdf"',
  'Cache-Control': 'no-store',
};

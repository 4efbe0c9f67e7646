import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { collect } from './collect.ts';
import type { Answer, Order } from './order.ts';
import { charactersOf, printable } from './printable.ts';
import { loadTypst } from './typst-compiler.ts';

const folder = new URL('./fonts/', import.meta.url);
const fonts = readdirSync(folder)
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) }));
const fontBlobs = fonts.map(({ bytes }) => bytes);
const charactersIn = (name: RegExp): Set<number> => {
  const sets = fonts.filter(({ file }) => name.test(file)).map(({ bytes }) => charactersOf(bytes));
  return new Set([...(sets[0] ?? [])].filter((code) => sets.every((set) => set.has(code))));
};
// Every weight of a script has to have the character; the scripts stand in for each other.
const faces = [/^(sans|serif)-/, /^world-/, /^arabic-/].map(charactersIn);
// A template may read what lies beside the faces, and nothing else of this machine.
const compiler = loadTypst().create({ workspace: fileURLToPath(folder), fontArgs: [{ fontBlobs }] });

let letters = 0;

parentPort?.on('message', ({ id, template, data, standard }: Order) => {
  parentPort?.postMessage({ id, ...make(template, data, standard) } satisfies Answer);
});

function make(template: string, data: string, standard: string) {
  const shown = JSON.parse(data, (_, value) => (typeof value === 'string' ? printable(value, faces) : value));
  try {
    const inputs = { data: JSON.stringify(shown) };
    const made = compiler.compile({ mainFileContent: template, inputs });
    const document = made.result;
    if (!document) return { error: wordsOf(made.takeDiagnostics()) };
    return { pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: standard })) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    // Without it each letter would leave about a megabyte behind.
    compiler.evictCache(0);
    letters += 1;
    if (letters % 20 === 0) collect();
  }
}

function wordsOf(diagnostics: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(diagnostics?.shortDiagnostics ?? 'no document');
}

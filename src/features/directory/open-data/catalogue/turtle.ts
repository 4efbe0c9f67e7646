/** A term of Turtle: an address, a text (in a language or of a type), or a blank node with what is said of it. */
export type Term =
  | { iri: string }
  | { text: string; language?: string; type?: string }
  | { blank: readonly Said[] };
export type Said = readonly [property: string, ...terms: Term[]];

export const iri = (address: string): Term => ({ iri: address });
export const text = (words: string, language?: string): Term => ({
  text: words,
  ...(language ? { language } : {}),
});
export const typed = (words: string, type: string): Term => ({ text: words, type });
export const blank = (...said: Said[]): Term => ({ blank: said });

/** RDF in Turtle: what is said of each subject. Properties and types are prefixed names, all else is escaped. */
export function turtle(prefixes: Record<string, string>, subjects: readonly [string, ...Said[]][]): string {
  const head = Object.entries(prefixes).map(
    ([prefix, address]) => `@prefix ${prefix}: ${term(iri(address))} .\n`,
  );
  const parts = subjects.map(([subject, ...said]) => `\n${term(iri(subject))}\n${sayAll(said, '  ')} .\n`);
  return [...head, ...parts].join('');
}

const sayAll = (said: readonly Said[], indent: string): string =>
  said.map(([property, ...terms]) => `${indent}${property} ${terms.map(term).join(', ')}`).join(' ;\n');

function term(given: Term): string {
  if ('iri' in given) return `<${given.iri.replace(notInIris, encodeURIComponent)}>`;
  if ('blank' in given) return `[\n${sayAll(given.blank, '    ')}\n  ]`;
  const words = `"${given.text.replace(/["\\\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"`;
  if (given.language) return `${words}@${given.language}`;
  return given.type ? `${words}^^${given.type}` : words;
}

/** What Turtle does not allow between angle brackets. */
const notInIris = /[\p{Cc} <>"{}|^`\\]/gu;

const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

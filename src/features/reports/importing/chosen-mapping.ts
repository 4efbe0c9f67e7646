import type { Typed } from '../../../platform/http/form.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import { folded } from '../../cases/record/contact.ts';
import { isCode, longestWord } from './rules/code-of.ts';
import { isField, type Mapping, wordFields } from './rules/fields.ts';

/** What was chosen on the form of a list with these heads: only fields and codes that there are. */
export function chosenMapping(typed: Typed, heads: readonly string[], codes: ServiceCodes): Mapping {
  const mapping: Mapping = { columns: {}, words: {} };
  for (const [at, head] of heads.entries()) {
    const field = typed[`column_${at}`];
    if (field === '' || isField(field)) mapping.columns[folded(head)] ??= field;
  }
  for (const [name, value] of Object.entries(typed)) {
    const asked = wordIn(name);
    if (!asked || typeof value !== 'string' || value === '') continue;
    const { field, word } = asked;
    const code = value === 'unknown' ? '' : isCode(field, value, codes) ? value : null;
    if (code !== null) mapping.words[field] = { ...mapping.words[field], [word]: code };
  }
  return mapping;
}

/** The name of the form’s field that asks what a word means. */
export const nameOfWord = (field: string, word: string): string =>
  `word_${field}_${Buffer.from(word).toString('base64url')}`;

function wordIn(name: string) {
  const [, list, encoded = ''] = /^word_([a-zA-Z]+)_([\w-]{1,400})$/.exec(name) ?? [];
  const field = wordFields.find((known) => known === list);
  const word = folded(Buffer.from(encoded, 'base64url').toString('utf8').slice(0, longestWord));
  return field && word !== '' ? { field, word } : null;
}

import type { Tables } from '../../../platform/db/tables.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt } from '../../../platform/vault/seal.ts';
import type { Counts, Words } from '../rules/add-answer.ts';

type Place = Pick<Tables['reporting.survey_batch'], 'set_id' | 'moment' | 'way' | 'since'>;

const blocks = { counts: 4096, words: 16_384 };

const placeOf = (part: keyof typeof blocks, { set_id, moment, way, since }: Place): string =>
  `evaluation ${part}:${set_id}:${moment}:${way}:${since}`;

function seal(installationKey: Uint8Array, part: keyof typeof blocks, at: Place, value: unknown): Uint8Array {
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  const block = blocks[part];
  // Spaces after JSON mean nothing; with them its length says only how many blocks there are.
  const padded = text + ' '.repeat(Math.ceil((bytes + 1) / block) * block - bytes);
  return encrypt(subKey(installationKey, 'evaluation answers'), padded, placeOf(part, at));
}

/** The two parts of a batch, each sealed for itself and bound to its place. */
export const sealBatch = (
  installationKey: Uint8Array,
  at: Place,
  { counts, words }: { counts: Counts; words: Words },
) => ({
  counts: seal(installationKey, 'counts', at, counts),
  words: seal(installationKey, 'words', at, words),
});

export function openBatch(
  installationKey: Uint8Array,
  row: Place & { counts: Uint8Array; words: Uint8Array },
): { counts: Counts; words: Words } {
  const key = subKey(installationKey, 'evaluation answers');
  const open = (part: keyof typeof blocks) => JSON.parse(decryptText(key, row[part], placeOf(part, row)));
  return { counts: open('counts') as Counts, words: open('words') as Words };
}

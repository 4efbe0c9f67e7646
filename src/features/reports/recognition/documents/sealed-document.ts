import { z } from 'zod';
import type { Tx } from '../../../../platform/db/database.ts';
import { openChunks, sealChunks } from '../../../../platform/files/sealed-chunks.ts';
import { subKey } from '../../../../platform/vault/installation-key.ts';
import { decryptText, encrypt, newKey } from '../../../../platform/vault/seal.ts';
import { type DocumentType, documentTypes } from './document-types.ts';
import { sealAnew, sealedDocuments } from './queries.ts';

/** What is known of a document without its bytes. `size` in bytes. */
export type DocumentFacts = { name: string; type: DocumentType; size: number };

const facts = z.object({
  ...{ name: z.string(), size: z.number(), key: z.string() },
  type: z.enum(Object.keys(documentTypes) as [DocumentType, ...DocumentType[]]),
});

const sealingKey = (installationKey: Uint8Array) => subKey(installationKey, 'binder document');
const placeOf = (id: string) => `binder document:${id}`;

export type SealedDocument = { sealed: Uint8Array; chunks: Iterable<Uint8Array> };

/** A document sealed to its piece of evidence: its bytes under a key of its own, which lies with its name under the installation’s. */
export function sealDocument(
  installationKey: Uint8Array,
  id: string,
  { name, type, bytes }: { name: string; type: DocumentType; bytes: Uint8Array },
): SealedDocument {
  const key = newKey();
  const known = { name, type, size: bytes.length, key: Buffer.from(key).toString('base64') };
  return {
    sealed: encrypt(sealingKey(installationKey), JSON.stringify(known), placeOf(id)),
    chunks: sealChunks(key, id, bytes),
  };
}

const opened = (installationKey: Uint8Array, id: string, sealed: Uint8Array) =>
  facts.parse(JSON.parse(decryptText(sealingKey(installationKey), sealed, placeOf(id))));

/** Its name, kind and length. Throws `SealBroken` when it was bent. */
export function factsOfDocument(installationKey: Uint8Array, id: string, sealed: Uint8Array): DocumentFacts {
  const { name, type, size } = opened(installationKey, id, sealed);
  return { name, type, size };
}

/** The whole document. Throws `SealBroken` when it was bent. */
export async function openDocument(
  installationKey: Uint8Array,
  id: string,
  { sealed, chunks }: { sealed: Uint8Array; chunks: readonly Uint8Array[] },
): Promise<DocumentFacts & { bytes: Uint8Array }> {
  const { key, ...known } = opened(installationKey, id, sealed);
  return { ...known, bytes: await openChunks(Buffer.from(key, 'base64'), id, chunks, known.size) };
}

/** Seals what is known of each document under the next key of the installation; how many there are. */
export async function renewDocuments(tx: Tx, from: Uint8Array, to: Uint8Array): Promise<number> {
  const rows = await sealedDocuments(tx);
  for (const { evidence_id: id, sealed } of rows) {
    const known = JSON.stringify(opened(from, id, sealed));
    await sealAnew(tx, id, encrypt(sealingKey(to), known, placeOf(id)));
  }
  return rows.length;
}

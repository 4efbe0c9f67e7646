import type { Tx } from '../../../platform/db/database.ts';
import { cleanFile, type FileRefused } from '../../../platform/files/clean-file.ts';
import { keptName } from '../../../platform/files/file-name.ts';
import { openChunks, sealChunks } from '../../../platform/files/sealed-chunks.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { newKey } from '../../../platform/vault/seal.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import type { Content, HandedIn } from '../record/content.ts';
import { compartmentAt, type OpenRecord, type Place, readItems, writeItem } from '../record/record.ts';
import { serviceOf } from '../steps/queries.ts';
import { bytesIn, chunksOf, insertChunks } from './queries.ts';

export type NewFile = {
  /** Comes with the form: a double post keeps one file. */
  id: string;
  name: string;
  bytes: Uint8Array;
  how: HandedIn;
  note: string;
  author: { role: string; id: string };
};

export type AttachRefused = FileRefused | 'too_large' | 'full';

const megabyte = 1_000_000;

/**
 * Puts a file into one place of a record: cleaned, sealed in chunks under a key of its own, which lies in the item. The
 * answer says whether it is new. Refused, with the limit in `detail.most` in megabytes, when it is too large or the place
 * is full; each place has its own limit, for what one party puts in his must not be felt by another.
 */
export async function attachFile(
  tx: Tx,
  record: OpenRecord,
  place: Place,
  file: NewFile,
  now: Date,
): Promise<Result<{ itemId: string; isNew: boolean }, AttachRefused>> {
  const { files } = serviceSettings((await serviceOf(tx, record.serviceId)).settings);
  if (file.bytes.length > files.mostMegabytes * megabyte)
    return refused('too_large', { most: files.mostMegabytes });
  const cleaned = cleanFile(file.bytes);
  if (!cleaned.ok) return cleaned;
  const { type, bytes } = cleaned.value;
  const most = files.mostMegabytesInOnePlace;
  const before = await bytesIn(tx, compartmentFor(record, place));
  if (before + bytes.length > most * megabyte) return refused('full', { most });
  const name = keptName(file.name, type, fallbackName);
  return ok(await keep(tx, record, place, { ...file, name, type, bytes }, now));
}

/** For a file whose own name says nothing. */
const fallbackName = 'bestand';

const compartmentFor = (record: OpenRecord, place: Place): string => {
  const compartment = compartmentAt(record, place);
  if (!compartment) throw new Error('This reader holds no key of the place he attaches to');
  return compartment.id;
};

type Kept = Omit<NewFile, 'bytes'> & Pick<FileContent, 'type'> & { bytes: Uint8Array };

async function keep(tx: Tx, record: OpenRecord, place: Place, file: Kept, now: Date) {
  const { id, name, type, bytes, how, note, author } = file;
  const key = newKey();
  const content: FileContent = {
    ...{ kind: 'file', name, type, size: bytes.length, how, note },
    key: Buffer.from(key).toString('base64'),
  };
  const isNew = await writeItem(tx, record, place, { id, content, author, now });
  if (isNew)
    await insertChunks(
      tx,
      {
        item_id: id,
        compartment_id: compartmentFor(record, place),
        case_id: record.caseId,
        service_id: record.serviceId,
      },
      sealChunks(key, id, bytes),
    );
  return { itemId: id, isNew };
}

export type FileContent = Extract<Content, { kind: 'file' }>;
export type OpenedFile = { content: FileContent; compartmentId: string; bytes: Uint8Array };

/** A file of the record with its bytes; null when this reader has none by this id. Throws `SealBroken` when it was bent. */
export async function openFile(tx: Tx, record: OpenRecord, itemId: string): Promise<OpenedFile | null> {
  const item = (await readItems(tx, record)).find(({ id }) => id === itemId);
  if (item?.content.kind !== 'file') return null;
  const { content, compartmentId } = item;
  return { content, compartmentId, bytes: await bytesOf(tx, itemId, content) };
}

/** The bytes of a file whose item was opened already. Throws `SealBroken` when they were bent. */
export const bytesOf = async (tx: Tx, itemId: string, { key, size }: FileContent): Promise<Uint8Array> =>
  openChunks(new Uint8Array(Buffer.from(key, 'base64')), itemId, await chunksOf(tx, itemId), size);

/**
 * Copies a file into another place under an id, a key and a name of its own, so that nothing ties the two together: for a
 * release, whose rules are the caller's. False when there is no such file, or the copy was made before.
 */
export async function copyFile(
  tx: Tx,
  record: OpenRecord,
  itemId: string,
  to: Place,
  copy: Pick<NewFile, 'id' | 'name' | 'author'>,
  now: Date,
): Promise<boolean> {
  const source = await openFile(tx, record, itemId);
  if (!source) return false;
  const { type } = source.content;
  const name = keptName(copy.name, type, fallbackName);
  const file = { ...copy, name, type, bytes: source.bytes, how: 'own', note: '' } as const;
  return (await keep(tx, record, to, file, now)).isNew;
}

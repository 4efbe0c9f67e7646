import type { Tx } from '../../../../platform/db/database.ts';
import type { FileRefused } from '../../../../platform/files/clean-file.ts';
import { nameWithEnding } from '../../../../platform/files/file-name.ts';
import type { House } from '../../../../platform/house.ts';
import type { Uploaded } from '../../../../platform/http/upload.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { serviceById } from '../../../accounts/services/queries.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { cleanDocument, documentTypes } from './document-types.ts';
import { bytesInBinder } from './queries.ts';
import { type SealedDocument, sealDocument } from './sealed-document.ts';

export type DocumentRefused = FileRefused | 'too_large' | 'full';

const megabyte = 1_000_000;
/** What all documents of one binder may take together, in megabytes. */
export const mostInBinder = 200;

/** How large a document of a service may be, in megabytes. */
export async function mostMegabytes(tx: Tx, serviceId: string): Promise<number> {
  return serviceSettings((await serviceById(tx, serviceId))?.settings).files.mostMegabytes;
}

/** A document as it will lie with its piece of evidence: cleaned and sealed. The limit is in `detail.most`, in megabytes. */
export async function prepareDocument(
  tx: Tx,
  house: House,
  of: { serviceId: string; id: string },
  file: Uploaded,
): Promise<Result<SealedDocument, DocumentRefused>> {
  const most = await mostMegabytes(tx, of.serviceId);
  if (file.bytes.length > most * megabyte) return refused('too_large', { most });
  const cleaned = cleanDocument(file.bytes);
  if (!cleaned.ok) return cleaned;
  const { type, bytes } = cleaned.value;
  if ((await bytesInBinder(tx, of.serviceId)) + bytes.length > mostInBinder * megabyte)
    return refused('full', { most: mostInBinder });
  const name = nameWithEnding(file.name, documentTypes[type].ending, 'document');
  return ok(sealDocument(house.installationKey, of.id, { name, type, bytes }));
}

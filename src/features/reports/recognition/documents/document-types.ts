import {
  cleanFile,
  type FileRefused,
  type FileType,
  fileTypes,
} from '../../../../platform/files/clean-file.ts';
import { type OfficeType, officeTypeOf, officeTypes } from '../../../../platform/files/office.ts';
import { ok, type Result } from '../../../../platform/result.ts';

export type DocumentType = FileType | OfficeType;
export const documentTypes = { ...fileTypes, ...officeTypes };

/** What the browser offers to choose; what comes is looked at all the same. */
export const accepted = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/plain',
  '.odt',
  '.docx',
].join();

/** What came in, as a binder may keep it: what a case keeps, and what a word processor made, without macros. */
export function cleanDocument(
  bytes: Uint8Array,
): Result<{ type: DocumentType; bytes: Uint8Array }, FileRefused> {
  const office = officeTypeOf(bytes);
  return office ? ok({ type: office, bytes }) : cleanFile(bytes);
}

import type { Context } from 'hono';
import { asAttachment } from '../../../../platform/files/file-name.ts';
import { frameAs } from '../../../../platform/http/security.ts';
import { documentTypes } from './document-types.ts';
import type { DocumentFacts } from './sealed-document.ts';

/** A document as an answer: to be kept under its name, never shown as a page of ours, never kept by a cache. */
export function answerDocument(
  c: Context,
  { name, type, bytes }: DocumentFacts & { bytes: Uint8Array },
): Response {
  frameAs(c, 'a_file');
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': documentTypes[type].media,
    'Content-Disposition': asAttachment(name),
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
  });
}

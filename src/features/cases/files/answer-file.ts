import type { Context } from 'hono';
import { fileTypes } from '../../../platform/files/clean-file.ts';
import { asAttachment } from '../../../platform/files/file-name.ts';
import { frameAs } from '../../../platform/http/security.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import type { OpenedFile } from './attach-file.ts';

/** A file as an answer: to be kept under its name, never shown as a page of ours, never kept by a cache. */
export function answerFile(c: Context<Env>, { content, bytes }: Omit<OpenedFile, 'compartmentId'>): Response {
  frameAs(c, 'a_file');
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': fileTypes[content.type].media,
    'Content-Disposition': asAttachment(content.name),
    'Content-Length': String(bytes.length),
    'Cache-Control': 'no-store',
  });
}

import { ok, type Result, refused } from '../result.ts';
import { has } from './bytes.ts';
import { cleanJpeg } from './jpeg.ts';
import { isPdf } from './pdf.ts';
import { isPlainText } from './plain-text.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** What may be kept, found by content: the name of a file and what its sender calls it are never believed. */
export const fileTypes = {
  pdf: { media: 'application/pdf', ending: 'pdf' },
  jpeg: { media: 'image/jpeg', ending: 'jpg' },
  png: { media: 'image/png', ending: 'png' },
  webp: { media: 'image/webp', ending: 'webp' },
  text: { media: 'text/plain; charset=utf-8', ending: 'txt' },
} as const;
export type FileType = keyof typeof fileTypes;

export type FileRefused = 'empty' | 'heic' | 'broken' | 'not_allowed';

/** A file as it is kept. `metadata` is false where we know that only the picture itself is left. */
export type CleanFile = { type: FileType; bytes: Uint8Array; metadata: boolean };

/**
 * What came in, as it may be kept. Pictures are made anew, without place, camera or anything behind the picture; a PDF is
 * kept as it is, for nobody can take its metadata out of it without making it anew.
 */
export function cleanFile(bytes: Uint8Array): Result<CleanFile, FileRefused> {
  if (bytes.length === 0) return refused('empty');
  if (has(bytes, 'ftyp', 4)) return refused('heic');
  if (has(bytes, '%PDF-'))
    return isPdf(bytes) ? ok({ type: 'pdf', bytes, metadata: true }) : refused('broken');
  for (const { type, begins, clean } of pictures) {
    if (!begins(bytes)) continue;
    const cleaned = clean(bytes);
    return cleaned ? ok({ type, bytes: cleaned, metadata: false }) : refused('broken');
  }
  return isPlainText(bytes) ? ok({ type: 'text', bytes, metadata: false }) : refused('not_allowed');
}

const pictures: readonly {
  type: FileType;
  begins: (bytes: Uint8Array) => boolean;
  clean: (bytes: Uint8Array) => Uint8Array | null;
}[] = [
  { type: 'jpeg', begins: (bytes) => has(bytes, '\xff\xd8\xff'), clean: cleanJpeg },
  { type: 'png', begins: (bytes) => has(bytes, '\x89PNG'), clean: cleanPng },
  { type: 'webp', begins: (bytes) => has(bytes, 'RIFF') && has(bytes, 'WEBP', 8), clean: cleanWebp },
];

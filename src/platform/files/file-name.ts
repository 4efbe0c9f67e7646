import { type FileType, fileTypes } from './clean-file.ts';

const most = 100;

/**
 * The name under which a file is kept: the one its owner gave, on one line, without folders or signs that turn or hide
 * letters, and with the ending that belongs to its content. `fallback` where nothing is left.
 */
export const keptName = (given: string, type: FileType, fallback: string): string =>
  nameWithEnding(given, fileTypes[type].ending, fallback);

/** The same, with an ending of which the caller is sure. */
export function nameWithEnding(given: string, ending: string, fallback: string): string {
  const base = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]+/gu, ' ')
    .replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...base].slice(0, most).join('').trim();
  return `${short || fallback}.${ending}`;
}

/** How a browser is told to keep a file under this name, never to show it (RFC 6266). */
export function asAttachment(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

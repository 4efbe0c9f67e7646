import { has, viewOf } from './bytes.ts';

export const officeTypes = {
  odt: { media: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
  },
} as const;
export type OfficeType = keyof typeof officeTypes;

const endBytes = 22;
const mostEntries = 5000;
/** What a word processor would run: macros of either family, and what it would fetch into the page as an object. */
const runs = /vbaProject|vbaData|^Basic\/|^Scripts\/|activeX\/|\.exe$|\.dll$|\.js$/i;

/** Whether these bytes are one whole text document of a word processor, without macros and not locked; which, or null. */
export function officeTypeOf(bytes: Uint8Array): OfficeType | null {
  const names = has(bytes, 'PK\x03\x04') ? namesIn(bytes) : null;
  if (!names || names.some((name) => runs.test(name))) return null;
  if (has(bytes, `mimetype${officeTypes.odt.media}`, 30) && names.includes('content.xml')) return 'odt';
  return names.includes('[Content_Types].xml') && names.includes('word/document.xml') ? 'docx' : null;
}

/** The names in an archive whose directory ends exactly where its bytes end; null for any other, and for a locked one. */
function namesIn(bytes: Uint8Array): string[] | null {
  const end = bytes.length - endBytes;
  if (end < 0 || !has(bytes, 'PK\x05\x06', end)) return null;
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries || at + view.getUint32(end + 12, true) !== end) return null;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || !has(bytes, 'PK\x01\x02', at)) return null;
    const locked = (view.getUint16(at + 8, true) & 1) === 1;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (locked || name === undefined || extra === undefined || comment === undefined) return null;
    names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return at === end ? names : null;
}

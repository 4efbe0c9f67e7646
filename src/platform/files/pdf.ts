const latin = new TextDecoder('latin1');

/** As far back from its end as a reader of archives looks for one. */
const archiveReach = 65_557;

/**
 * Whether this is one whole PDF and nothing else beside: it begins and ends as one, nothing stands behind its end, and no
 * archive opens from the same bytes.
 */
export function isPdf(bytes: Uint8Array): boolean {
  const begin = latin.decode(bytes.subarray(0, 1024));
  if (!/^%PDF-[12]\.\d/.test(begin)) return false;
  const end = latin.decode(bytes.subarray(-1024));
  return /%%EOF[\s\0]{0,64}$/.test(end) && !isArchive(bytes);
}

/** An end of central directory whose comment reaches exactly to the end makes the same bytes a ZIP file. */
function isArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-archiveReach));
  for (let at = tail.indexOf('PK\x05\x06'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1))
    if (at + 22 <= tail.length && tail.readUInt16LE(at + 20) === tail.length - at - 22) return true;
  return false;
}

/** The characters that a TrueType font has, read from its `cmap` in format 4 (OpenType 1.9, “cmap”). */
export function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(table) === 4) readSegments(font, table, found);
  }
  return found;
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function readSegments(font: Buffer, table: number, found: Set<number>): void {
  const double = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + double];
  const [deltas, offsets] = [starts + double, starts + 2 * double];
  for (let at = 0; at < double; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, offset] = [font.readUInt16BE(deltas + at), font.readUInt16BE(offsets + at)];
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset ? font.readUInt16BE(offsets + at + offset + (code - start) * 2) : code;
      if ((raw && (raw + delta) & 0xffff) || (!offset && raw)) found.add(code);
    }
  }
}

/**
 * A text in characters that a letter can show: what the faces do not have is written in simpler signs, or left out. PDF/UA
 * refuses a whole document for one sign that cannot be shown, and somebody may have typed anything.
 */
export function printable(text: string, known: ReadonlySet<number>): string {
  const shown = (sign: string) => sign === '\n' || known.has(sign.codePointAt(0) ?? 0);
  return [...text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n')]
    .map((sign) => (shown(sign) ? sign : [...sign.normalize('NFKD')].filter(shown).join('')))
    .join('');
}

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

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text in characters that a letter can show: what no face has is written in simpler signs, or left out. PDF/UA refuses a
 * whole document for one sign that cannot be shown, and somebody may have typed anything. A letter and its marks are drawn
 * from one face, so one face must have them all.
 */
export function printable(text: string, faces: readonly ReadonlySet<number>[]): string {
  const has = (face: ReadonlySet<number>, sign: string) => face.has(sign.codePointAt(0) ?? 0);
  const plain = (sign: string) => !/\p{M}|\p{Cf}/u.test(sign) && faces.some((face) => has(face, sign));
  const whole = text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n');
  return [...graphemes.segment(whole)]
    .map(({ segment }) => {
      const signs = [...segment];
      if (segment === '\n' || faces.some((face) => signs.every((sign) => has(face, sign)))) return segment;
      return [...segment.normalize('NFKD')].filter(plain).join('');
    })
    .join('');
}

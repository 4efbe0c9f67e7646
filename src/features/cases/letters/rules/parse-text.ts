/** Words within a line: as they are or bold, or the name of a field to fill in. */
export type Span = { kind: 'text' | 'field'; text: string; bold: boolean };
export type Block =
  | { kind: 'heading'; spans: Span[] }
  | { kind: 'paragraph'; spans: Span[] }
  | { kind: 'list'; items: Span[][] };

/**
 * The text of a letter as blocks. An empty line parts paragraphs; `# ` begins a heading, `- ` a line of a list; `**bold**`; and
 * `{field}` is filled in. Everything else is text, whatever it looks like.
 */
export function parseText(text: string): Block[] {
  const parts = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/);
  return parts.filter((part) => part.trim() !== '').flatMap(blocksOf);
}

/** Lines of one part: runs of `- ` are lists, a line with `# ` a heading, the others one paragraph. */
function blocksOf(part: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', spans: spansOf(lines.join('\n')) });
    lines = [];
  };
  for (const line of part.split('\n').map((one) => one.trim())) {
    const [, sign, rest = ''] = /^(#|-)\s+(.*)$/.exec(line) ?? [];
    if (!sign) {
      lines.push(line);
      continue;
    }
    endParagraph();
    const last = blocks.at(-1);
    if (sign === '#') blocks.push({ kind: 'heading', spans: spansOf(rest) });
    else if (last?.kind === 'list') last.items.push(spansOf(rest));
    else blocks.push({ kind: 'list', items: [spansOf(rest)] });
  }
  endParagraph();
  return blocks;
}

/** The words of a line. A pair of stars without its end stays as it is. */
export function spansOf(text: string): Span[] {
  const bold = text.split(/\*\*(?=\S)([\s\S]+?)(?<=\S)\*\*/);
  return bold.flatMap((part, index) => fieldsOf(part, index % 2 === 1)).filter(({ text }) => text !== '');
}

const fieldsOf = (text: string, bold: boolean): Span[] =>
  text
    .split(/\{\s*([\p{L}\p{N}_. -]*?)\s*\}/u)
    .map((part, index) => ({ kind: index % 2 === 1 ? 'field' : 'text', text: part, bold }));

/** Every span of a block. */
export const spansIn = (block: Block): Span[] => (block.kind === 'list' ? block.items.flat() : block.spans);

/** Runs of words within a block. A link leads to an address with https, nowhere else. */
export type Inline =
  | { kind: 'text' | 'strong' | 'emphasis'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'heading' | 'paragraph' | 'quote'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

/**
 * The qualitative part of a report: a small piece of Markdown (paragraphs, `#` headings of one level, `-` and `1.` lists, `>`
 * quotes, `*emphasis*`, `**strong**`, `[links](https://…)`). Never fails; what is none of these is text, HTML above all.
 */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  const close = () => {
    if (open) blocks.push(blockOf(open));
    open = null;
  };
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = readLine(raw);
    const before = open as Open | null;
    if (line.kind === 'empty') close();
    else if (line.kind === 'paragraph' && before && before.kind !== 'heading')
      // A line that goes on belongs to what it follows: nobody has to write a paragraph on one line.
      before.lines[before.lines.length - 1] += ` ${line.text}`;
    else if (before && before.kind === line.kind && line.kind !== 'heading') before.lines.push(line.text);
    else {
      close();
      open = { kind: line.kind, lines: [line.text] };
    }
  }
  close();
  return blocks;
}

type Kind = 'heading' | 'paragraph' | 'quote' | 'bullets' | 'numbers';
type Open = { kind: Kind; lines: string[] };

const signs: readonly (readonly [Kind, RegExp])[] = [
  ['heading', /^#{1,6}\s+(.*?)\s*#*$/],
  ['quote', /^>\s?(.*)$/],
  ['bullets', /^[-*+•]\s+(.*)$/],
  ['numbers', /^\d{1,4}[.)]\s+(.*)$/],
];

function readLine(raw: string): { kind: Kind | 'empty'; text: string } {
  const text = raw.trim();
  if (!text) return { kind: 'empty', text };
  for (const [kind, sign] of signs) {
    const found = sign.exec(text)?.[1];
    if (found !== undefined) return { kind: found || kind === 'quote' ? kind : 'empty', text: found };
  }
  return { kind: 'paragraph', text };
}

function blockOf({ kind, lines }: Open): Block {
  if (kind === 'bullets' || kind === 'numbers')
    return { kind: 'list', ordered: kind === 'numbers', items: lines.map(readInlines) };
  return { kind, content: readInlines(lines.join(' ').trim()) };
}

/** Strong, emphasis by a star or a stroke, a link; none of them within another. */
const marks =
  /\*\*([^*\s](?:[^*]{0,998}[^*\s])?)\*\*|([*_])([^*_\s](?:[^*_]{0,998}[^*_\s])?)\2(?!\w)|\[([^[\]]{1,300})\]\((https:\/\/[^\s()<>"]{1,500})\)/g;

function readInlines(text: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) found.push({ kind: 'text', text: text.slice(from, until) });
  };
  for (const match of text.matchAll(marks)) {
    const [whole, strong, sign, emphasis, words, href] = match;
    // A stroke within a word is none of ours: snake_case_words.
    if (sign === '_' && /\w/.test(text[match.index - 1] ?? '')) continue;
    plain(match.index);
    from = match.index + whole.length;
    if (href !== undefined && words !== undefined) found.push(linkOf(words, href, whole));
    else if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else found.push({ kind: 'emphasis', text: emphasis ?? '' });
  }
  plain(text.length);
  return found;
}

function linkOf(text: string, href: string, whole: string): Inline {
  if (!URL.canParse(href)) return { kind: 'text', text: whole };
  const { protocol, username, password } = new URL(href);
  // A name before the host makes an address look like that of somebody else.
  return protocol === 'https:' && !username && !password
    ? { kind: 'link', text, href }
    : { kind: 'text', text: whole };
}

/** The words without their marks: for searching in them. */
export const plainText = (text: string): string =>
  readMarkdown(text)
    .map((block) => (block.kind === 'list' ? block.items.map(textOf).join('\n') : textOf(block.content)))
    .join('\n');

const textOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');

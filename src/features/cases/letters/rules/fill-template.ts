import { fieldsOfKind, type LetterKind, type Shape } from './kinds.ts';
import { type Block, parseText, type Span, spansOf } from './parse-text.ts';
import type { Template } from './template.ts';

/** The values of a letter's fields. One that is empty takes the paragraph that names it away. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export type Words = { text: string; bold: boolean };
/** What stands on the paper, for the page and the printer alike. */
export type FilledBlock =
  | { kind: 'heading' | 'paragraph'; words: Words[] }
  | { kind: 'list'; items: Words[][] }
  | { kind: 'quote' | 'code'; text: string }
  | { kind: 'sign' };
export type FilledText = { subject: string; blocks: FilledBlock[] };

/** The letter as it will be read. A heading under which nothing is left goes too. */
export function fillTemplate(kind: LetterKind, template: Template, values: Values): FilledText {
  const shapes = fieldsOfKind(kind);
  const filled = parseText(template.body).flatMap((block) => fillBlock(block, values, shapes));
  const blocks = filled.filter(
    (block, index) =>
      block.kind !== 'heading' || (filled[index + 1] !== undefined && filled[index + 1]?.kind !== 'heading'),
  );
  const subject = fillSpans(spansOf(template.subject), values) ?? [];
  return { subject: subject.map(({ text }) => text).join(''), blocks };
}

function fillBlock(block: Block, values: Values, shapes: ReadonlyMap<string, Shape>): FilledBlock[] {
  if (block.kind === 'list') {
    const items = block.items.flatMap((item) => {
      const words = fillSpans(item, values);
      return words ? [words] : [];
    });
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  const [only] = block.spans.filter(({ text }) => text.trim() !== '');
  const shape = only?.kind === 'field' ? shapes.get(only.text) : undefined;
  if (only && shape && shape !== 'line') return blockField(shape, values[only.text] ?? '');
  const words = fillSpans(block.spans, values);
  return words ? [{ kind: block.kind, words }] : [];
}

function blockField(shape: Exclude<Shape, 'line'>, value: string | readonly string[]): FilledBlock[] {
  if (value.length === 0) return [];
  if (shape === 'sign') return [{ kind: 'sign' }];
  if (shape === 'list')
    return [{ kind: 'list', items: [value].flat().map((text) => [{ text, bold: false }]) }];
  return [{ kind: shape, text: String(value) }];
}

/** Null where a field has nothing to say. */
function fillSpans(spans: readonly Span[], values: Values): Words[] | null {
  const words = spans.map(({ kind, text, bold }) => ({
    text: kind === 'text' ? text : String(values[text] ?? ''),
    bold,
  }));
  return words.some(({ text }) => text === '') ? null : words;
}

import { fieldsOfKind, type LetterKind } from './kinds.ts';
import { type Block, parseText, spansIn, spansOf } from './parse-text.ts';
import type { Template } from './template.ts';

/** Why a template cannot be kept; `field` as it was written, which may be the name of anything. */
export type TemplateFault =
  | { kind: 'unknown_field'; field: string }
  | { kind: 'not_alone'; field: string }
  | { kind: 'empty' };

/**
 * What is wrong with a template that somebody wrote for a kind of letter. It may name the fields of this letter and no others:
 * those of another party do not exist here. A field that is a block (a code, a list) stands alone in its paragraph.
 */
export function checkTemplate(kind: LetterKind, { subject, body }: Template): TemplateFault[] {
  const fields = fieldsOfKind(kind);
  const blocks: Block[] = [{ kind: 'heading', spans: spansOf(subject) }, ...parseText(body)];
  if (subject.trim() === '' || body.trim() === '') return [{ kind: 'empty' }];
  const faults = blocks.flatMap((block) =>
    spansIn(block)
      .filter((span) => span.kind === 'field')
      .flatMap(({ text: field }): TemplateFault[] => {
        const shape = fields.get(field);
        if (!shape) return [{ kind: 'unknown_field', field }];
        return shape === 'line' || isAlone(block) ? [] : [{ kind: 'not_alone', field }];
      }),
  );
  return faults.filter(
    (fault, index) => faults.findIndex((other) => JSON.stringify(other) === JSON.stringify(fault)) === index,
  );
}

const isAlone = (block: Block): boolean =>
  block.kind === 'paragraph' && block.spans.filter(({ text }) => text.trim() !== '').length === 1;

export const code = (word: string): string => `\`${word}\``;

/** A table as Markdown has it. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

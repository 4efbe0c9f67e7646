import type { ComponentChildren } from 'preact';

export type AgedProps = { age: 'fresh' | 'ageing' | 'old' | 'never'; children: ComponentChildren };

/** Words on how old something is, with a mark that empties as it ages; the words say all that the mark shows. */
export function Aged({ age, children }: AgedProps) {
  return <p class={`aged ${age}`}>{children}</p>;
}

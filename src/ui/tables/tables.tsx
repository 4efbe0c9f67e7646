import type { ComponentChildren } from 'preact';

/** Small tables beside each other where there is room. */
export function Tables({ children }: { children: ComponentChildren }) {
  return <div class="tables">{children}</div>;
}

/** One of them with its own heading; a `wide` one has a line to itself. */
export function OneOfTables({ wide = false, children }: { wide?: boolean; children: ComponentChildren }) {
  return <div class={wide ? 'wide' : undefined}>{children}</div>;
}

import type { ComponentChildren } from 'preact';

/** Opens the browser's print window. Without JavaScript it is not there: the browser's own menu prints too. */
export function PrintButton({ children }: { children: ComponentChildren }) {
  return (
    <button type="button" class="button quiet" data-island="print" hidden>
      {children}
    </button>
  );
}

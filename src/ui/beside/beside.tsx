import type { ComponentChildren } from 'preact';

/** A list, and what goes with it at its side: below it on a narrow screen, and after it for who listens. */
export function Beside(props: { children: ComponentChildren; side: ComponentChildren }) {
  return (
    <div class="beside">
      <div>{props.children}</div>
      <div class="beside-side">{props.side}</div>
    </div>
  );
}

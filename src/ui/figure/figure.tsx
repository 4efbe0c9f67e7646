import type { ComponentChildren } from 'preact';

/** A drawing, a chart or a map with its caption; `table` holds the same in words or numbers. */
export function Figure(props: {
  caption: ComponentChildren;
  table?: { summary: string; content: ComponentChildren };
  children: ComponentChildren;
}) {
  return (
    <figure class="figure">
      {props.children}
      <figcaption>{props.caption}</figcaption>
      {props.table && (
        <details class="details">
          <summary>{props.table.summary}</summary>
          <div>{props.table.content}</div>
        </details>
      )}
    </figure>
  );
}

import type { ComponentChildren } from 'preact';

/** More, for who wants it. */
export function Details(props: {
  summary: string;
  open?: boolean;
  id?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="details" id={props.id} open={props.open}>
      <summary>{props.summary}</summary>
      <div>{typeof props.children === 'string' ? <p>{props.children}</p> : props.children}</div>
    </details>
  );
}

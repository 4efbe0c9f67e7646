import type { ComponentChildren } from 'preact';

/** Fields that belong together, under one heading. */
export function Fieldset(props: {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="fieldset">
      <legend>{props.legend}</legend>
      {props.hint && <div class="hint">{props.hint}</div>}
      {props.children}
    </fieldset>
  );
}

/** Two short fields side by side where there is room. */
export function FieldPair({ children }: { children: ComponentChildren }) {
  return <div class="pair">{children}</div>;
}

import type { ComponentChildren } from 'preact';

/** A few steps in their order, side by side where there is room. */
export function Numbered({ steps }: { steps: readonly { title: string; body: ComponentChildren }[] }) {
  return (
    <ol class="numbered">
      {steps.map((step) => (
        <li key={step.title}>
          <h3>{step.title}</h3>
          <p>{step.body}</p>
        </li>
      ))}
    </ol>
  );
}

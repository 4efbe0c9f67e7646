import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** Small facts on one line, parted by dots; empty ones are left out. */
export function Meta({ children }: { children: ComponentChildren }) {
  const facts = toChildArray(children).filter((fact) => fact !== '' && fact !== ' ');
  return (
    <p class="meta">
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}

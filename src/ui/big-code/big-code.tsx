import type { ComponentChildren } from 'preact';

/** A code to write down or print: big, in groups that are easy to read aloud. */
export function BigCode(props: { title: string; code: string; children?: ComponentChildren }) {
  return (
    <section class="big-code">
      <h2>{props.title}</h2>
      <p class="digits">
        {props.code.split(' ').map((group, index) => (
          <>
            {index > 0 && ' '}
            <span>{group}</span>
          </>
        ))}
      </p>
      {props.children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';

/** Where nothing is yet: says so, why, and what to do. */
export function EmptyState(props: { title: string; level?: 2 | 3; children?: ComponentChildren }) {
  const Heading = `h${props.level ?? 2}` as 'h2' | 'h3';
  return (
    <div class="empty">
      <Heading>{props.title}</Heading>
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

export type CardProps = {
  title?: ComponentChildren;
  href?: string;
  level?: 2 | 3;
  id?: string;
  children?: ComponentChildren;
};

/** A thing of its own on the page; with `href` its title leads there. */
export function Card({ title, href, level = 3, id, children }: CardProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <article class="card" id={id}>
      {title && <Heading>{href ? <a href={href}>{title}</a> : title}</Heading>}
      {children}
    </article>
  );
}

/** Cards in as many columns as fit. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <div class="cards">{children}</div>;
}

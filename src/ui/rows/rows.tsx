import type { ComponentChildren } from 'preact';

/** A long list of things that one reads down, closely set. */
export function Rows({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <ul class="rows" aria-label={label}>
      {children}
    </ul>
  );
}

export type RowProps = {
  title: ComponentChildren;
  href: string;
  level?: 2 | 3 | 4;
  /** The language of the title where it is not that of the page. */
  titleLanguage?: string;
  /** Stands behind the title: a tag. */
  mark?: ComponentChildren;
  children?: ComponentChildren;
};

/** One thing of the list: its title leads to it, a few facts stand below. */
export function Row({ title, href, level = 3, titleLanguage, mark, children }: RowProps) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';
  return (
    <li>
      <div class="rows-head">
        <Heading lang={titleLanguage}>
          <a href={href}>{title}</a>
        </Heading>
        {mark}
      </div>
      {children}
    </li>
  );
}

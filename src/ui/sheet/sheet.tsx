import type { ComponentChildren } from 'preact';

export type SheetPart = { title: string; content: ComponentChildren };

/** Up to this many signs a sheet keeps the size of a letter; the smaller size takes about as many again. */
const sizes = [
  { most: 2400, size: 'roomy' },
  { most: 4800, size: 'close' },
  { most: Number.POSITIVE_INFINITY, size: 'dense' },
] as const;

/**
 * A page of short parts under headings, that prints on one A4: in two columns, and the smaller the more there is. `length` counts
 * the signs of all parts; some 9,000 fit.
 */
export function Sheet({ parts, length }: { parts: readonly SheetPart[]; length: number }) {
  const { size } = sizes.find(({ most }) => length <= most) ?? sizes[2];
  return (
    <div class={`sheet ${size}`}>
      {parts.map(({ title, content }) => (
        <section key={title}>
          <h2>{title}</h2>
          {content}
        </section>
      ))}
    </div>
  );
}

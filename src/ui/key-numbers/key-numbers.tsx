import type { ComponentChildren } from 'preact';

export type KeyNumber = {
  key: string;
  label: string;
  number: ComponentChildren;
  /** Where it is said what the number means. */
  href?: string;
  /** What belongs beside it: of how many. */
  note?: ComponentChildren;
};

/** The few numbers that are asked for first, large, each leading to what it means. */
export function KeyNumbers({ numbers }: { numbers: readonly KeyNumber[] }) {
  return (
    <dl class="key-numbers">
      {numbers.map(({ key, label, number, href, note }) => (
        <div key={key}>
          <dt>{label}</dt>
          {note && <dd class="note">{note}</dd>}
          <dd class="big">{href ? <a href={href}>{number}</a> : number}</dd>
        </div>
      ))}
    </dl>
  );
}

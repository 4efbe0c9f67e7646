import type { ComponentChildren } from 'preact';

/** The two sides of a case beside each other, alike. */
export function Sides({ children }: { children: ComponentChildren }) {
  return <div class="sides">{children}</div>;
}

export type SideProps = {
  colour: 'one' | 'two';
  /** Which side this is: "Eerste partij". */
  who: string;
  name: ComponentChildren;
  meta?: ComponentChildren;
  /** Link or tag at the top right. */
  end?: ComponentChildren;
  id?: string;
  children?: ComponentChildren;
};

/** One side. Its colour means nothing but this side. */
export function Side({ colour, who, name, meta, end, id, children }: SideProps) {
  return (
    <section class={`side ${colour}`} id={id}>
      <header>
        <span class="who">{who}</span>
        {end}
      </header>
      <h2>{name}</h2>
      {meta && <p class="meta">{meta}</p>}
      {children}
    </section>
  );
}

/** What someone said or did, with when and by whom under it. Line breaks are kept. */
export function Note({ meta, children }: { meta?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="note">
      {typeof children === 'string' ? <p>{children}</p> : children}
      {meta && <p class="meta">{meta}</p>}
    </div>
  );
}

/** What both sides read; dashed, for nothing comes here by itself. */
export function SharedSection({
  title,
  id,
  children,
}: {
  title: string;
  id?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="shared" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

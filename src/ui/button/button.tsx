import type { ComponentChildren } from 'preact';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'link';

export type ButtonProps = {
  kind?: ButtonKind;
  name?: string;
  value?: string;
  type?: 'submit' | 'button';
  /** The id of a form elsewhere on the page. */
  form?: string;
  formaction?: string;
  /** Said by screen readers instead of the words, when those mean little alone ("Wijzig"). */
  label?: string;
  children: ComponentChildren;
};

const classOf = (kind: ButtonKind = 'primary') => (kind === 'primary' ? 'button' : `button ${kind}`);

/** A button that sends a form. One primary button a page. */
export function Button({ kind, type = 'submit', label, children, ...rest }: ButtonProps) {
  return (
    <button class={classOf(kind)} type={type} aria-label={label} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for the one step that a page leads to. */
export function ButtonLink(props: {
  href: string;
  kind?: ButtonKind;
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a class={classOf(props.kind)} href={props.href} aria-label={props.label}>
      {props.children}
    </a>
  );
}

/** The row of buttons at the end of a form. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}

import type { ComponentChildren } from 'preact';

export type NoticeProps = {
  kind?: 'info' | 'success' | 'warning';
  title?: string;
  /** For what has just happened: read out when the page appears. */
  live?: boolean;
  children: ComponentChildren;
};

/** A few words that must not be missed. */
export function Notice({ kind = 'info', title, live, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={live ? 'status' : undefined}>
      {title && <h2>{title}</h2>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}

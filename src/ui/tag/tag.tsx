import type { ComponentChildren } from 'preact';

export type TagKind = 'normal' | 'due' | 'plain';

/** One short word about a thing; `due` for what presses. */
export function Tag({ kind = 'normal', children }: { kind?: TagKind; children: ComponentChildren }) {
  return <span class={kind === 'normal' ? 'tag' : `tag ${kind}`}>{children}</span>;
}

/** Tags in a row, as a list. */
export function TagList({ tags }: { tags: readonly (string | { label: string; kind?: TagKind })[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag) => {
        const { label, kind } = typeof tag === 'string' ? { label: tag, kind: undefined } : tag;
        return (
          <li key={label}>
            <Tag kind={kind}>{label}</Tag>
          </li>
        );
      })}
    </ul>
  );
}

import { type ComponentChildren, Fragment } from 'preact';

/** Facts with their names; facts that are not there are left out. */
export function DescriptionList({ facts }: { facts: readonly { name: string; value: ComponentChildren }[] }) {
  const there = facts.filter(
    ({ value }) => value !== undefined && value !== null && value !== '' && value !== false,
  );
  if (there.length === 0) return null;
  return (
    <dl class="facts">
      {there.map(({ name, value }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

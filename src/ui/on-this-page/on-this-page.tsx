type Part = { id: string; title: string };

/** The parts of a long page, each a jump away. */
export function OnThisPage({ label, parts }: { label: string; parts: readonly Part[] }) {
  return (
    <nav class="on-this-page" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

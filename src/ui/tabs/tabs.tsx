export type Tab = { href: string; label: string; number?: number; current?: boolean };

/** Views of one thing, as links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.number !== undefined && <span class="number"> {tab.number}</span>}
        </a>
      ))}
    </nav>
  );
}

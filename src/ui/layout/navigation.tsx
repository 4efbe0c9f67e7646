import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

export type NavItem = { href: string; label: string; current?: boolean };

/** The links of a navigation; the wrapping `<nav>` names it. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  return (
    <>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
    </>
  );
}

/** On a phone the navigation folds into this; on a desk it is not shown. */
export function Menu({ language, children }: { language: Language; children: ComponentChildren }) {
  return (
    <details class="menu" data-island="menu">
      <summary>
        <span>{uiTexts(language)('menu')}</span>
      </summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}

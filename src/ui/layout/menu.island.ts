import type { Island } from '../wake.ts';

/** The folded menu closes by Escape, and when something beside it is pressed. */
export const menu: Island = (element) => {
  const details = element as HTMLDetailsElement;
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (!details.contains(event.target as Node)) details.open = false;
  });
};

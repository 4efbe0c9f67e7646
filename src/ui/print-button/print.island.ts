import type { Island } from '../wake.ts';

/** Shows the print button and lets it print. */
export const print: Island = (element) => {
  element.hidden = false;
  element.addEventListener('click', () => globalThis.print());
};

import type { Island } from '../wake.ts';

/** Long enough to read how far it is, and to go elsewhere. */
const pause = 400;

/** Presses the button of a form a moment after the page has come. */
export const goOn: Island = (form) => {
  setTimeout(() => form.isConnected && (form as HTMLFormElement).requestSubmit(), pause);
};

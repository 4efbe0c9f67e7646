import type { Island } from '../wake.ts';

const waitAtMost = 10_000;

/** A form is sent once: a second press while the first is on its way does nothing. */
export const once: Island = (form) => {
  let sentAt = Number.NEGATIVE_INFINITY;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (event.timeStamp - sentAt < waitAtMost) return event.preventDefault();
    sentAt = event.timeStamp;
  });
  // A page that comes back from the back-forward cache may be sent again.
  addEventListener('pageshow', (event) => {
    if (event.persisted) sentAt = Number.NEGATIVE_INFINITY;
  });
};

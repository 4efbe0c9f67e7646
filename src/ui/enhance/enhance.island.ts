import type { Island } from '../wake.ts';
import { showAnswer } from './show-answer.ts';

/** Sends a form by fetch and morphs the answer into the page; where that cannot be, the browser goes as it always did. */
export const enhance: Island = (element) => {
  const form = element as HTMLFormElement;
  let busy = false;
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented || form.dataset.plain !== undefined || !isOurs(form, event.submitter)) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    announce('busy', 'quietly');
    send(form, event.submitter)
      .catch(() => withoutEnhancement(form, event.submitter))
      .finally(() => {
        busy = false;
      });
  });
};

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const data = new FormData(form, submitter);
  const address = new URL(submitter?.getAttribute('formaction') ?? form.action, location.href);
  const multipart = form.enctype === 'multipart/form-data';
  const body = multipart ? data : new URLSearchParams(data as unknown as Record<string, string>);
  const reading = form.method === 'get';
  if (reading) address.search = String(body);
  const answer = await fetch(address, {
    method: form.method,
    body: reading ? null : body,
    headers: { accept: 'text/html' },
  });
  await showAnswer(answer, reading);
}

/** Reading can go the browser's way at once. A form that was perhaps sent is kept on the screen, and goes the browser's way next time. */
function withoutEnhancement(form: HTMLFormElement, submitter: HTMLElement | null): void {
  form.dataset.plain = '';
  if (form.method === 'get') form.requestSubmit(submitter);
  else announce('offline');
}

function announce(key: 'busy' | 'offline', how?: 'quietly'): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.classList.toggle('quietly', how === 'quietly');
  status.textContent = status.dataset[key] ?? '';
}

function isOurs(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const action = submitter?.getAttribute('formaction') ?? form.action;
  return new URL(action, location.href).origin === location.origin && form.method !== 'dialog';
}

import type { Island } from '../wake.ts';

/** A passkey belongs to a name: where the address is a number no browser makes or uses one. */
const works = () =>
  isSecureContext &&
  typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON === 'function' &&
  !/^[\d.]+$|^\[/.test(location.hostname);

/**
 * Asks the device for a passkey and sends its answer as a field of the form. Where the browser cannot, the form stays
 * hidden, and what stands before it (`data-passkey-without`) says so.
 */
export const passkey: Island = (element) => {
  const form = element as HTMLFormElement;
  if (!works()) return;
  form.hidden = false;
  for (const words of document.querySelectorAll<HTMLElement>('[data-passkey-without]')) words.hidden = true;
  let busy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const failed = form.querySelector<HTMLElement>('[data-passkey-failed]');
    if (failed) failed.textContent = '';
    try {
      const answer = form.elements.namedItem('answer') as HTMLInputElement;
      answer.value = JSON.stringify(await ask(form));
      form.submit();
    } catch {
      // Whoever closes the window of his device, and a device that refuses, answer the same.
      if (failed) failed.textContent = failed.dataset.passkeyFailed ?? '';
    } finally {
      busy = false;
    }
  });
};

async function ask(form: HTMLFormElement): Promise<unknown> {
  const response = await fetch(`${form.action}/options`, { method: 'POST' });
  if (!response.ok) throw new Error(`The options answer ${response.status}`);
  const options = await response.json();
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  return (credential as PublicKeyCredential).toJSON();
}

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

/** The device's answer, and under `prf` what it yields for a key where it can. */
async function ask(form: HTMLFormElement): Promise<unknown> {
  const response = await fetch(`${form.action}/options`, { method: 'POST' });
  if (!response.ok) throw new Error(`The options answer ${response.status}`);
  const options = await response.json();
  if (form.dataset.passkey !== 'create') {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return { ...used.toJSON(), prf: yielded(used) };
  }
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  return { ...made.toJSON(), prf: yielded(made) ?? (await yieldedByUsing(made, publicKey)) };
}

/**
 * Many devices yield nothing yet when they make a passkey, and do when they use it: so it is used at once. Nobody checks
 * that answer, so the challenge may be anything. Where it fails, the passkey is given its key at the next sign-in.
 */
async function yieldedByUsing(
  made: PublicKeyCredential,
  { extensions }: PublicKeyCredentialCreationOptions,
): Promise<string | null> {
  if (!made.getClientExtensionResults().prf?.enabled) return null;
  const challenge = crypto.getRandomValues(new Uint8Array(32));
  const allowCredentials = [{ id: made.rawId, type: 'public-key' as const }];
  try {
    const used = await navigator.credentials.get({
      publicKey: { challenge, allowCredentials, userVerification: 'required', extensions: extensions ?? {} },
    });
    return used && yielded(used as PublicKeyCredential);
  } catch {
    return null;
  }
}

function yielded(credential: PublicKeyCredential): string | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return null;
  const bytes = new Uint8Array(ArrayBuffer.isView(first) ? first.buffer : first);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

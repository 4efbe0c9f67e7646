import type { Island } from '../wake.ts';

/** The cache in which the service worker of `/visits/` looks. */
const shellCache = 'visits';

/** Fetches what goes along, locks it under the PIN, and keeps the empty page of the pack for when there is no network. */
export const takeAlong: Island = (element) => {
  const part = element.querySelector<HTMLElement>('[data-take]');
  const form = part?.querySelector('form');
  const status = part?.querySelector<HTMLElement>('[data-take-failed]');
  if (!part || !form || !status || !isSecureContext || !('serviceWorker' in navigator)) return;
  part.hidden = false;
  for (const words of element.querySelectorAll<HTMLElement>('[data-take-without]')) words.hidden = true;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const field = form.elements.namedItem('pin') as HTMLInputElement;
    const pin = field.value;
    field.value = '';
    status.textContent = '';
    if (!/^\d{6,}$/.test(pin)) status.textContent = status.dataset.takeShort ?? '';
    else await take(pin).catch(() => (status.textContent = status.dataset.takeFailed ?? ''));
  });
};

async function take(pin: string): Promise<void> {
  const { countNotes, lockBox } = await import('./locked-box.ts');
  // Notes that wait were sealed under the PIN of then: they are sent first.
  if ((await countNotes()) === 0) {
    // Loaded here so that it is among what is kept.
    await import('./open-pack.ts');
    const answer = await fetch('/visits/pack', { method: 'POST' });
    if (!answer.ok) throw new Error(`The pack answers ${answer.status}`);
    const pack = (await answer.json()) as { visits: unknown; expiresAt: string };
    await keepShell();
    await lockBox(pin, pack.visits, Date.parse(pack.expiresAt));
  }
  location.assign('/visits/pack');
}

/** The page without anybody in it, and what it is drawn with. */
async function keepShell(): Promise<void> {
  await activated(await navigator.serviceWorker.register('/visits/worker.js', { scope: '/visits/' }));
  const page = await fetch('/visits/pack', { cache: 'no-store' });
  if (!page.ok || page.redirected) throw new Error(`The page of the pack answers ${page.status}`);
  const html = await page.clone().text();
  const drawnWith = [...html.matchAll(/(?:href|src)="(\/ui\/[\w.-]+)"/g)].map(([, path]) => path as string);
  await caches.delete(shellCache);
  const cache = await caches.open(shellCache);
  await cache.put('/visits/pack', page);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  await cache.addAll([...new Set([...drawnWith, ...loaded.filter((path) => path.startsWith('/ui/'))])]);
}

/** The page that registers it lies outside its scope, so `serviceWorker.ready` would wait for ever. */
function activated({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (active || !worker) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker was not taken'));
    });
  });
}

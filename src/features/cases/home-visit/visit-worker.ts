/** The name of the cache in which the empty page lies, without a person in it. */
export const shellCache = 'visits';

/**
 * The service worker of `/visits/`, as it is sent. All that it can do is give back the empty page of the pack and what that
 * is drawn with, when they were kept; it knows neither visits nor keys, and every other request goes its own way.
 */
export const visitWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const ours = origin === location.origin && (pathname === '/visits/pack' || pathname.startsWith('/ui/'));
  if (request.method !== 'GET' || !ours) return;
  const kept = caches.open('${shellCache}').then((cache) => cache.match(pathname));
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
});
`;

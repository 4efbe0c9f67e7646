import type { Page } from 'playwright-core';

/** All that this origin keeps in the browser, as one text: databases, caches, both storages; bytes as Latin-1. */
export async function everythingKept(page: Page): Promise<string> {
  // The compiler of tests names inner functions by a helper that a browser does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  return page.evaluate(async () => {
    const latin = new TextDecoder('latin1');
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const shown = (_: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return `bytes ${latin.decode(value)}`;
      return ArrayBuffer.isView(value) ? `bytes ${latin.decode(value as Uint8Array)}` : value;
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        parts.push(JSON.stringify(await asked(db.transaction(store).objectStore(store).getAll()), shown));
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return parts.join('\n');
  });
}

import { registerHooks } from 'node:module';

const unsealed = new URL('./unsealed.ts', import.meta.url).href;

/** The server of the bench with `unsealed.ts` in place of the seals. */
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.endsWith('/src/platform/vault/seal.ts') ? { ...found, url: unsealed } : found;
  },
});
await import('../app-server.ts');

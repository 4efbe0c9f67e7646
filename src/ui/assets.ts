import { readFileSync } from 'node:fs';

export type Assets = { css: string; js: string; fonts: string[] };

type Manifest = Record<string, { file: string; src?: string }>;

/** The folder that `npm run build` fills; the app serves it under `/ui/` with immutable caching. */
export const assetsFolder = new URL('../../dist/ui/', import.meta.url);

let known: Assets | undefined;

/** The addresses of the built styles, islands and of the two faces to preload. Throws when the UI has not been built. */
export function assets(): Assets {
  known ??= read();
  return known;
}

function read(): Assets {
  const manifest = readManifest();
  const address = (source: string) => {
    const entry = manifest[source];
    if (!entry)
      throw new Error(`dist/ui is older than the source (${source} is missing): run "npm run build".`);
    return `/ui/${entry.file}`;
  };
  return {
    css: address('src/ui/styles/all.css'),
    js: address('src/ui/islands.ts'),
    fonts: [address('src/ui/fonts/sans-latin.woff2'), address('src/ui/fonts/serif-latin.woff2')],
  };
}

function readManifest(): Manifest {
  try {
    return JSON.parse(readFileSync(new URL('manifest.json', assetsFolder), 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error('The styles and islands are not built: run "npm run build".', { cause });
  }
}

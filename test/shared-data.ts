import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder =
  process.env.ENTENTE_SHARED_DATA ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Where a real file to try things on lies; null where it is not: then the test says that it is skipped, and why. */
export function sharedData(file: string): string | null {
  const path = `${folder}/${file}`;
  return existsSync(path) ? path : null;
}

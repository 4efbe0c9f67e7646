import type { Context } from 'hono';
import { UnreadableForm } from './form.ts';

export type Uploaded = { name: string; bytes: Uint8Array };

/** The file that was chosen under this name in a multipart form; null when none was. */
export async function uploadedFile(c: Context, name: string): Promise<Uploaded | null> {
  const body = await c.req.parseBody({ all: true }).catch((cause: unknown) => {
    throw new UnreadableForm('The upload was cut off or is no form', { cause });
  });
  const file = [body[name]].flat().find((value) => value instanceof File);
  // A browser sends an empty file without a name where none was chosen.
  if (!file || (file.name === '' && file.size === 0)) return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

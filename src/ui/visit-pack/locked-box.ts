import { type BoxRow, deleteAll, deleteNote, readBox, readNotes, writeBox, writeNote } from './store.ts';

/** As many wrong PINs delete everything. */
const mostTries = 5;
/** PBKDF2 with SHA-256: about half a second on a cheap phone. */
const rounds = 600_000;
const clockSlack = 10 * 60_000;

export type Note = { id: string; visit: string; on: string; text: string; readers: string };
export type OpenBox = {
  /** Null once they expired; notes can still be sent then. */
  visits: unknown;
  addNote(note: Note): Promise<void>;
  notes(): Promise<Note[]>;
  removeNote(id: string): Promise<void>;
};

/** Locks what is taken along under a new key of this browser and a PIN. There must be no notes from before. */
export async function lockBox(pin: string, visits: unknown, expiresAt: number): Promise<void> {
  await deleteAll();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const keys = [await pinKey(pin, salt), key];
  await writeBox({
    ...{ key, salt, tries: 0, expiresAt, seenAt: Date.now() },
    check: await seal(keys, 'check', true),
    visits: await seal(keys, 'visits', visits),
  });
}

/** What lies here: nothing, something behind the PIN, only notes that wait, or what expired and was deleted just now. */
export type BoxState = 'none' | 'locked' | 'only_notes' | 'expired';

/** Looks, and deletes what expired: the addresses at once, the key with them unless notes wait to be sent. */
export async function lookAtBox(): Promise<BoxState> {
  const row = await readBox();
  if (!row) return 'none';
  const now = Date.now();
  if (now < row.expiresAt && now >= row.seenAt - clockSlack) {
    await writeBox({ ...row, seenAt: now });
    return row.visits ? 'locked' : 'only_notes';
  }
  if ((await countNotes()) === 0) {
    await deleteAll();
    return 'expired';
  }
  await writeBox({ ...row, visits: null });
  return 'only_notes';
}

/** How many notes wait to be sent. */
export const countNotes = async (): Promise<number> => (await readNotes()).length;

/** Opens the box; a wrong PIN says how many tries are left, and after the last one there is nothing left to open. */
export async function unlockBox(pin: string): Promise<OpenBox | { left: number }> {
  const row = await readBox();
  if (!row) return { left: 0 };
  // Counted before it is tried: closing the page in between wins nothing.
  const tries = row.tries + 1;
  await writeBox({ ...row, tries });
  const keys = [await pinKey(pin, row.salt), row.key];
  const right = await unseal(keys, 'check', row.check).catch(() => false);
  if (right !== true) {
    if (tries >= mostTries) await deleteAll();
    return { left: Math.max(0, mostTries - tries) };
  }
  await writeBox({ ...row, tries: 0 });
  return opened(keys, row);
}

async function opened(keys: CryptoKey[], row: BoxRow): Promise<OpenBox> {
  return {
    visits: row.visits && (await unseal(keys, 'visits', row.visits)),
    addNote: async (note) => void (await writeNote({ id: note.id, sealed: await seal(keys, note.id, note) })),
    notes: async () =>
      Promise.all((await readNotes()).map(({ id, sealed }) => unseal(keys, id, sealed) as Promise<Note>)),
    removeNote: async (id) => void (await deleteNote(id)),
  };
}

async function pinKey(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Under the PIN first, then under the browser's key: neither alone opens it. Bound to its place. */
async function seal(keys: CryptoKey[], place: string, value: unknown): Promise<ArrayBuffer> {
  let bytes = new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
  for (const key of keys) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const box = await crypto.subtle.encrypt(withPlace(iv, place), key, bytes);
    bytes = new Uint8Array([...iv, ...new Uint8Array(box)]);
  }
  return bytes.buffer;
}

async function unseal(keys: CryptoKey[], place: string, sealed: ArrayBuffer): Promise<unknown> {
  let bytes = new Uint8Array(sealed);
  for (const key of keys.toReversed()) {
    const how = withPlace(bytes.subarray(0, 12), place);
    bytes = new Uint8Array(await crypto.subtle.decrypt(how, key, bytes.subarray(12)));
  }
  return JSON.parse(new TextDecoder().decode(bytes));
}

const withPlace = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
});

/** What lies on the device: one box, and the notes that were written since it was locked. Nothing in it can be read. */
export type BoxRow = {
  /** Made by this browser, and never given out by it, to a script either. */
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  /** Wrong PINs since the last right one. */
  tries: number;
  expiresAt: number;
  /** When the page was last open: a clock that was turned back is seen. */
  seenAt: number;
  check: ArrayBuffer;
  visits: ArrayBuffer | null;
};
export type NoteRow = { id: string; sealed: ArrayBuffer };

const name = 'visits';

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore('box');
    asked.result.createObjectStore('notes', { keyPath: 'id' });
  };
  return done(asked);
}

const done = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** One transaction of its own; it answers once the device has written it. */
async function ask<T>(
  store: 'box' | 'notes',
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  try {
    const tx = db.transaction(store, mode);
    const written = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
    const answer = await done(work(tx.objectStore(store)));
    await written;
    return answer;
  } finally {
    db.close();
  }
}

export const readBox = (): Promise<BoxRow | undefined> => ask('box', 'readonly', (store) => store.get('box'));
export const writeBox = (row: BoxRow) => ask('box', 'readwrite', (store) => store.put(row, 'box'));
export const readNotes = (): Promise<NoteRow[]> => ask('notes', 'readonly', (store) => store.getAll());
export const writeNote = (row: NoteRow) => ask('notes', 'readwrite', (store) => store.put(row));
export const deleteNote = (id: string) => ask('notes', 'readwrite', (store) => store.delete(id));

/** Everything, with the key. */
export const deleteAll = (): Promise<unknown> => done(indexedDB.deleteDatabase(name));

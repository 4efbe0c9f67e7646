import type { Forgotten } from './forgotten.ts';

/**
 * Where the keys of the key store lie, each sealed with the installation's key: a folder, or a second PostgreSQL. It never
 * sees a key opened, and never lies with the database of the cases. Ids that are none of ours throw a TypeError.
 */
export type KeyShelf = {
  /** What it is called in a message to the operator. */
  name: string;
  read(id: string): Promise<Uint8Array | null>;
  has(id: string): Promise<boolean>;
  /** Durable once it answers; takes the place of what is there. Throws `KeyStoreFull`. */
  write(id: string, sealed: Uint8Array): Promise<void>;
  /**
   * Notes durably that a key is forgotten, and removes it with its bytes; a second time, or where there is no key, is no
   * harm. Throws `KeyStoreFull`.
   */
  forget(one: Forgotten): Promise<void>;
  ids(): AsyncIterable<string>;
  /** Leaves nothing on the disk of keys that were written over. */
  sweep(): Promise<void>;
  /** All that was ever forgotten, oldest first. */
  forgotten(): Promise<Forgotten[]>;
  /** Throws when nothing can be written; tidies up what a crash has left. */
  check(now: Date): Promise<void>;
};

/** The disk of the key store is full, or its quota is: nothing was made or destroyed. */
export class KeyStoreFull extends Error {
  override name = 'KeyStoreFull';
}

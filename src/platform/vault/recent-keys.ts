/** The keys that were opened last, in memory only; gives copies, so that nobody can change what others get. */
export function recentKeys(most: number) {
  const keys = new Map<string, Uint8Array>();
  return {
    get(id: string): Uint8Array | null {
      const key = keys.get(id);
      if (!key) return null;
      keys.delete(id);
      keys.set(id, key);
      return key.slice();
    },
    put(id: string, key: Uint8Array): void {
      keys.delete(id);
      keys.set(id, key.slice());
      const oldest = keys.keys().next().value;
      if (keys.size > most && oldest !== undefined) forget(oldest);
    },
    forget,
  };

  function forget(id: string): void {
    keys.get(id)?.fill(0);
    keys.delete(id);
  }
}

/** Takes bytes from a stream in the portions that one asks for; null when fewer are left. */
export function byteReader(source: AsyncIterable<Uint8Array>): {
  take(count: number): Promise<Uint8Array | null>;
} {
  const chunks = source[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  return {
    take: async (count) => {
      const parts = [held];
      let length = held.length;
      while (length < count) {
        const next = await chunks.next();
        if (next.done) return null;
        parts.push(next.value);
        length += next.value.length;
      }
      const all = Buffer.concat(parts);
      held = all.subarray(count);
      return new Uint8Array(all.subarray(0, count));
    },
  };
}

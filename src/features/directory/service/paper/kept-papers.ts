import type { House } from '../../../../platform/house.ts';

export type Paper = { state: string; pdf: Uint8Array<ArrayBuffer> };

/** About 40 kB each. */
const most = 300;
const kept = new WeakMap<House['db'], Map<string, Promise<Paper>>>();

/** The paper under this key, as long as what it is made from is in the same state; made once, also where many ask at the same time. */
export async function keptPaper(
  house: House,
  key: string,
  state: string,
  make: () => Promise<Uint8Array>,
): Promise<Paper> {
  const papers = kept.get(house.db) ?? new Map<string, Promise<Paper>>();
  kept.set(house.db, papers);
  const have = await papers.get(key)?.catch(() => undefined);
  if (have?.state === state) return have;
  const made = make().then((pdf) => ({ state, pdf: new Uint8Array(pdf) }));
  papers.delete(key);
  papers.set(key, made);
  if (papers.size > most) papers.delete(papers.keys().next().value as string);
  return made;
}

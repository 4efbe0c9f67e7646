/** One thing that was looked at: what was found, in plain words, and what to do about it. */
export type Check =
  | { state: 'good'; says: string }
  /** Worth knowing, and no harm. */
  | { state: 'note'; says: string; fix: string }
  | { state: 'wrong'; says: string; fix: string };

export const good = (says: string): Check => ({ state: 'good', says });
export const note = (says: string, fix: string): Check => ({ state: 'note', says, fix });
export const wrong = (says: string, fix: string): Check => ({ state: 'wrong', says, fix });

/** `1 row`, `2 rows`. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

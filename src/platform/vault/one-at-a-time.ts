/** So much work waits already that a new piece was turned away: ask the person to try again shortly. */
export class TooBusy extends Error {
  override name = 'TooBusy';
}

/** A queue that does one piece of work at a time, in order; beyond `waiting` pieces it throws `TooBusy`. */
export function oneAtATime({ waiting }: { waiting: number }): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  return async (work) => {
    if (unfinished > waiting) throw new TooBusy(`${waiting} pieces of work are waiting`);
    unfinished += 1;
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      unfinished -= 1;
    }
  };
}

/** Starts the behaviour of one element. May give back a promise; a failure is reported and stays with that element. */
export type Island<E extends HTMLElement = HTMLElement> = (element: E) => void;

const awake = new WeakMap<Element, Set<string>>();

/** Wakes each `[data-island]` on its own, once; an error in one does not stop the others. */
export function wakeIslands(islands: Record<string, Island>, root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-island]')) {
    for (const name of (element.dataset.island ?? '').split(' ')) wake(element, name, islands[name]);
  }
}

function wake(element: HTMLElement, name: string, island: Island | undefined): void {
  const woken = awake.get(element) ?? new Set<string>();
  if (!island || woken.has(name)) return;
  awake.set(element, woken.add(name));
  try {
    island(element);
  } catch (error) {
    reportError(error);
  }
}

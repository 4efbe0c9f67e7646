import type { Kind } from './codes/kinds.ts';
import type { Entry } from './entry.ts';

/** Its kinds of mediation. A service of this installation that does not say so helps neighbours: that is what it is here for. */
export function kindsOf(entry: Entry): readonly Kind[] {
  return entry.facts.kinds?.value ?? (entry.tenant ? ['neighbour'] : []);
}

import type { Source } from './read-imports.ts';

type Graph = Map<string, string[]>;

/** Who imports whom by value; type imports leave no trace at run time. */
export function valueGraph(sources: readonly Source[]): Graph {
  return new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter((one) => one.own && !one.typeOnly).map((one) => one.to),
    ]),
  );
}

/** The shortest way from a file to one that matches, both ends included; undefined when there is none. */
export function wayTo(graph: Graph, start: string, matches: (file: string) => boolean): string[] | undefined {
  const ways = [[start]];
  const seen = new Set([start]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (matches(next)) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** The files that match, with all that they import, near and far. */
export function everythingReached(graph: Graph, matches: (file: string) => boolean): Set<string> {
  const reached = new Set([...graph.keys()].filter(matches));
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}

/** Every circle once, named from its first file in the alphabet. */
export function circles(graph: Graph): string[][] {
  const found = new Map<string, string[]>();
  for (const file of graph.keys()) {
    const way = wayTo(graph, file, (next) => next === file);
    if (!way) continue;
    const members = way.slice(0, -1);
    found.set([...members].sort().join('\n'), found.get([...members].sort().join('\n')) ?? way);
  }
  return [...found.values()];
}

export type Xy = readonly [x: number, y: number];

/** The line with only the points that matter at this tolerance, in the line’s own units (Douglas and Peucker). */
export function simplify(line: readonly Xy[], tolerance: number): Xy[] {
  const kept = new Set([0, line.length - 1]);
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [from, to] = part;
    const farthest = farthestBetween(line, from, to);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.at);
    waiting.push([from, farthest.at], [farthest.at, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

function farthestBetween(line: readonly Xy[], from: number, to: number) {
  const found = { at: from, distance: 0 };
  const [start, end] = [line[from], line[to]];
  if (!start || !end) return found;
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceTo(line[at] as Xy, start, end);
    if (distance > found.distance) Object.assign(found, { at, distance });
  }
  return found;
}

function distanceTo([x, y]: Xy, [startX, startY]: Xy, [endX, endY]: Xy): number {
  const [dx, dy] = [endX - startX, endY - startY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - startX) * dx + (y - startY) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - startX - t * dx, y - startY - t * dy);
}

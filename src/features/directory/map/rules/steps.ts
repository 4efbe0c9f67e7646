import type { Xy } from './simplify.ts';

/** A line as whole numbers, each the step from the point before, in 1/`per` of a unit: short on the wire. */
export function inSteps(line: readonly Xy[], per: number): number[] {
  let [lastX, lastY] = [0, 0];
  return line.flatMap(([x, y], at) => {
    const [nextX, nextY] = [Math.round(x * per), Math.round(y * per)];
    const step = [nextX - lastX, nextY - lastY];
    [lastX, lastY] = [nextX, nextY];
    return at > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

/** The same as the path of a drawing, closed, in its own pixels. */
export function asPath(line: readonly Xy[], per = 1): string {
  const [x = 0, y = 0, ...rest] = inSteps(line, per).map((step) => step / per);
  return `M${x} ${y}l${rest.join(' ')}z`;
}

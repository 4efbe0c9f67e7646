/** Both ends; of a share between 0 and 1, of a count in the unit of the count. */
export type Interval = { low: number; high: number };

/** Of a normal distribution, 95 % lies so many deviations around its middle. */
const z = 1.959963984540054;
const tail = 0.025;

/**
 * Between which shares the true one lies, 19 times of 20, when `count` of `of` were seen: Wilson’s score interval, which holds
 * for small numbers too (E. B. Wilson, JASA 22, 1927). Null when nothing was seen.
 */
export function shareInterval(count: number, of: number): Interval | null {
  if (of <= 0) return null;
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  // At the ends of the scale what remains beside them is an error of rounding.
  return {
    low: count === 0 ? 0 : (middle - half) / whole,
    high: count === of ? 1 : (middle + half) / whole,
  };
}

/** What chance alone makes of a count: the exact interval of Poisson’s distribution (F. Garwood, Biometrika 28, 1936). */
export function countInterval(count: number): Interval {
  const most = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    low: count === 0 ? 0 : between(0, count, (mean) => 1 - atMost(count - 1, mean) < tail),
    high: between(count, most, (mean) => atMost(count, mean) > tail),
  };
}

/** The chance of at most `count` where `mean` are expected. In logarithms, for the terms themselves become too small. */
function atMost(count: number, mean: number): number {
  let logTerm = -mean;
  let sum = 0;
  for (let k = 0; k <= count; k += 1) {
    if (k > 0) logTerm += Math.log(mean / k);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** Where `isBelow` ends to hold between the two. */
function between(low: number, high: number, isBelow: (value: number) => boolean): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 60; step += 1) {
    const middle = (from + to) / 2;
    if (isBelow(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

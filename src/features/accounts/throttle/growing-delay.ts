/** How patient a bucket is: after `free` failures each next try waits twice as long, up to `most` seconds. */
export type Patience = { free: number; most: number };

export const patience = {
  /** One address of a member, wherever the tries come from. */
  person: { free: 4, most: 300 },
  /** One browser in which this member signed in before: nobody else can make him wait. */
  knownDevice: { free: 4, most: 300 },
  /** One computer, whoever it tries: a whole office may share it. */
  computer: { free: 20, most: 60 },
  /** The second factor of one member, whose passphrase was right. */
  secondFactor: { free: 5, most: 900 },
  /** One party, by whatever link to him: he himself can always come in without one. */
  linked: { free: 10, most: 300 },
  /** All residents' codes of an installation: slows a search from many computers, and hardly anyone who mistypes. */
  allCodes: { free: 200, most: 10 },
} as const satisfies Record<string, Patience>;

const forgottenAfter = 24 * 3_600_000;

/** The seconds to wait before the next try, 0 when it may be made now. It never grows beyond `most`, so nobody is locked out. */
export function secondsToWait(
  bucket: { failures: number; lastFailedAt: Date },
  now: Date,
  { free, most }: Patience,
): number {
  const since = now.getTime() - bucket.lastFailedAt.getTime();
  if (bucket.failures < free || since > forgottenAfter) return 0;
  const wait = Math.min(most, 2 ** Math.min(bucket.failures - free + 1, 20));
  return Math.max(0, Math.ceil(wait - since / 1000));
}

/** Failures that count still, after a day without any. */
export const livingFailures = (bucket: { failures: number; lastFailedAt: Date }, now: Date): number =>
  now.getTime() - bucket.lastFailedAt.getTime() > forgottenAfter ? 0 : bucket.failures;

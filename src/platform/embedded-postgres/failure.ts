/** An error for the operator: what went wrong, what to do where that is known, and the program's own last words. */
export function failure(what: string, said: string): Error {
  const full = /No space left on device|Check free disk space|Disk quota exceeded/i.test(said)
    ? ' The disk is full: make room first.'
    : '';
  return new Error(`${what}${full} Its last words:\n${lastLines(said)}`);
}

export function lastLines(said: string): string {
  return said.trim().split('\n').slice(-8).join('\n');
}

import type { Room } from './run.ts';

/** The figures of the confidential room, each beside what it may cost. */
export function reportRoom({ sealed, signIns }: Room): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const { alone, meanwhile, seconds, megabytes } = signIns;
  const lines = [
    '',
    `A case of 60 sealed items: ${ms(sealed.app)}, the same page unsealed ${ms(sealed.limit)}: ${(sealed.app / sealed.limit).toFixed(2)} × (budget 1.5)`,
    `The list while 20 people sign in (${seconds.toFixed(1)} s): p99 ${ms(meanwhile)}, alone ${ms(alone)}: ${(meanwhile / alone).toFixed(2)} × (budget 2)`,
    `Memory meanwhile: at most ${megabytes?.toFixed(0) ?? 'not told'} MB more (one derivation takes 67 MB)`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

import type { DemoTown } from '../demo-town.ts';
import { passphrase } from './settle.ts';

/** How to try the demo as each of its people, as it is printed in the terminal. */
export function signInTable(town: DemoTown, origin: string): string {
  return [
    '',
    `Members sign in at ${origin}/sign-in with the passphrase  ${passphrase}`,
    '',
    ...columns(town.members.map(({ email, name, as }) => [email, name, as])),
    '',
    `Residents come back at ${origin}/nl/return with their code:`,
    '',
    ...columns(town.residents.map(({ code, number, as }) => [code, `case ${number}`, as])),
    '',
    `The public site: ${origin}  (try 4000 or Heemskerk)`,
    '',
    '',
  ].join('\n');
}

function columns(rows: string[][]): string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd(),
  );
}

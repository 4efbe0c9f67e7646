let imports = 0;

/** How many imports this process has done: places kept in memory are old once it grows. */
export const importsDone = (): number => imports;

export function countImport(): void {
  imports += 1;
}

/** How somebody makes good what he did (domain §2.12). */
export const repairs = ['service', 'money', 'symbolic'] as const;
export type Repair = (typeof repairs)[number];

/** What was chosen in a form, or nothing. */
export const repairIn = (value: unknown): { repair?: Repair } => {
  const repair = repairs.find((one) => one === value);
  return repair ? { repair } : {};
};

/** Whether each line of an agreement says which repair it is, and until which day: only then can it be seen to be done. */
export const canBeFollowed = (lines: readonly { by: string; repair?: Repair }[]): boolean =>
  lines.length > 0 && lines.every(({ by, repair }) => by !== '' && repair !== undefined);

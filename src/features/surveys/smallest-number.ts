const usual = 5;

/** How many must have answered before anything of it is shown, as the service set it; 5 unless it chose. */
export function smallestNumber(settings: unknown): number {
  const chosen = (settings as { smallest_number?: unknown } | null)?.smallest_number;
  return typeof chosen === 'number' && chosen >= 3 && chosen <= 20 ? chosen : usual;
}

/** The number of a case as it was meant: `2026-12`, `2026/0012` and `20260012` are 2026-0012; null when it is none. */
export function caseNumberIn(typed: string): string | null {
  const apart = /^\s*(\d{4})\s*[-–/. ]\s*(\d{1,8})\s*$/.exec(typed) ?? /^\s*(20\d{2})(\d{4})\s*$/.exec(typed);
  if (!apart) return null;
  const [, year = '', count = ''] = apart;
  if (!/^(19|20)\d{2}$/.test(year)) return null;
  return `${year}-${String(Number(count)).padStart(4, '0')}`;
}

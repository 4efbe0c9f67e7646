/** A time as people write it (`9`, `9u30`, `9.30`, `09:30`) as `HH:MM`; null when it is none. */
export function clockTime(typed: string): string | null {
  const [, hour, minute = '00'] =
    /^(\d{1,2})(?:\s?[:.uh]\s?(\d{2})?)?\s?(?:uur|uhr|h)?$/i.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  if (Number(hour) === 24) return minute === '00' ? '00:00' : null;
  return `${hour.padStart(2, '0')}:${minute || '00'}`;
}

/** From one time to another on one day; an end at midnight is `00:00`. */
export const isPeriod = (from: string, to: string): boolean => from < to || to === '00:00';

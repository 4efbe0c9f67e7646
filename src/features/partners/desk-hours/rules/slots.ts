/** The times at which an appointment can begin, `HH:MM`: each fits whole before the end. None where people only walk in. */
export function slotsOf(hours: { from: string; to: string; minutes: number }): string[] {
  if (hours.minutes === 0) return [];
  const [first, end] = [minutesOf(hours.from), minutesOf(hours.to)];
  const count = Math.max(Math.floor((end - first) / hours.minutes), 0);
  return Array.from({ length: count }, (_, index) => timeOf(first + index * hours.minutes));
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minutes: number) => [Math.floor(minutes / 60), minutes % 60].map(twoDigits).join(':');
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The day so many days after another, both `YYYY-MM-DD`. */
export const inDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

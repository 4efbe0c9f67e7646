/** Where a page of a list begins or ends: the sort key of a row as the database writes it, and the row's id. */
export type Cursor = { key: string; id: string };

/** The orders in which cases can be listed. */
export const sorts = ['due', 'requested', 'number'] as const;
export type Sort = (typeof sorts)[number];

const keys: Record<Sort, RegExp> = {
  due: /^(\d{4}-\d{2}-\d{2}|infinity)$/,
  requested: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/,
  number: /^\d{4}-\d{8}$/,
};
const ids = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** As it stands in an address. */
export const writeCursor = ({ key, id }: Cursor): string => `${key}_${id}`;

/** The cursor in an address, or null when there is none or it is none of ours for this order. */
export function readCursor(text: string | undefined, sort: Sort): Cursor | null {
  const [key = '', id = '', more] = (text ?? '').split('_');
  if (more !== undefined || !ids.test(id) || !keys[sort].test(key)) return null;
  // Without hours a day like the 31st of February would come to the database as an error.
  const day = key.slice(0, 10);
  if (sort !== 'number' && key !== 'infinity' && !existsAsDay(day)) return null;
  return { key, id };
}

function existsAsDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

import { foldPlace } from '../../../../accounts/services/fold-place.ts';
import { todayOf } from '../../area.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import type { PostcodeRow } from '../source.ts';

/** Rows of a list of postcodes with the municipalities in which they lie; `lost` are those of which nobody can say it. */
export type Placed = { placed: { row: PostcodeRow; codes: readonly string[] }[]; lost: PostcodeRow[] };

/**
 * Says in which municipality each row lies: by its code, else by the name of the place within its district, else by what
 * another list says of the postcode (`postcodes`), else by the other rows of the postcode. Never by its point: of those, two
 * in a hundred lie in the wrong municipality.
 */
export function placeRows(
  gazetteer: Gazetteer,
  rows: readonly PostcodeRow[],
  postcodes: ReadonlyMap<string, ReadonlySet<string>>,
): Placed {
  const family = familyOf(gazetteer);
  const found = rows.map((row) => ({
    row,
    codes: codesOf(gazetteer, row, postcodes.get(row.postcode), family),
  }));
  const byPostcode = Map.groupBy(found, ({ row }) => row.postcode);
  const placed = found.map(({ row, codes }) => {
    if (codes.length > 0) return { row, codes };
    const others = new Set(byPostcode.get(row.postcode)?.flatMap((other) => other.codes));
    return { row, codes: others.size === 1 ? [...others] : [] };
  });
  return {
    placed: placed.filter(({ codes }) => codes.length > 0),
    lost: placed.filter(({ codes }) => codes.length === 0).map(({ row }) => row),
  };
}

function codesOf(
  gazetteer: Gazetteer,
  row: PostcodeRow,
  said: ReadonlySet<string> | undefined,
  family: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const country = row.postcode.slice(0, 3);
  const called = (gazetteer.byName.get(foldPlace(row.place)) ?? []).filter((code) =>
    code.startsWith(country),
  );
  if (row.code) {
    const today = todayOf(gazetteer, row.code).filter((code) => gazetteer.municipalities.has(code));
    const both = today.filter((code) => called.includes(code));
    return today.length > 1 && both.length > 0 ? both : today;
  }
  const near = called.filter((code) => family.get(code)?.some((one) => one.startsWith(row.district)));
  const both = near.filter((code) => said?.has(code));
  if (both.length > 0) return both;
  if (near.length === 1) return near;
  return said?.size === 1 ? [...said] : [];
}

/** Each municipality with those that went into it: a list may still name the district of one of them. */
function familyOf({ municipalities, successors }: Gazetteer): Map<string, string[]> {
  const family = new Map([...municipalities.keys()].map((code) => [code, [code]]));
  for (const [ended, after] of successors) for (const code of after) family.get(code)?.push(ended);
  return family;
}

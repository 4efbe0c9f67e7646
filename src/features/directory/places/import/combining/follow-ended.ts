import { foldPlace } from '../../../../accounts/services/fold-place.ts';
import { knownMergers } from '../../built-in/known-mergers.ts';
import type { Municipality } from '../../gazetteer.ts';
import type { MunicipalityRow, State } from './state.ts';

/**
 * The municipalities that ended, with those into which they went: as the law said, as it was found before, else the
 * municipalities that have at least half of its postcodes or bear its name for a part. Empty where nothing tells.
 */
export function followEnded(
  today: readonly Municipality[],
  postcodes: State['postcodes'],
  before: State,
): MunicipalityRow[] {
  const living = new Set(today.map(({ code }) => code));
  const law = new Map(knownMergers.map(({ ended, successors }) => [ended, successors]));
  const known = new Map(before.municipalities.map((row) => [row.code, row]));
  const ended = [...new Set([...law.keys(), ...known.keys()])].filter((code) => !living.has(code)).sort();
  return ended.map((code) => {
    const row = known.get(code);
    const said = law.get(code) ?? (row?.ended ? row.successors : []);
    const successors = said.length > 0 || !row ? said : likely(row, today, postcodes, before);
    return {
      ...{ code, name: row?.name ?? '', names: row?.names ?? {}, others: row?.others ?? [] },
      ...{ lon: null, lat: null, population: 0, ended: true, successors: [...successors] },
    };
  });
}

function likely(
  ended: MunicipalityRow,
  today: readonly Municipality[],
  postcodes: State['postcodes'],
  before: State,
): string[] {
  const country = ended.code.slice(0, 2);
  const old = before.postcodes.filter((row) => row.municipality === ended.code).map((row) => row.postcode);
  const now = postcodes.filter((row) => old.includes(row.postcode));
  const share = Map.groupBy(now, (row) => row.municipality);
  const half = [...share].filter(([, rows]) => rows.length * 2 >= old.length).map(([code]) => code);
  if (half.length > 0) return half.sort();
  const name = foldPlace(ended.name);
  const called = today.filter(
    (one) => one.country === country && one.others.some((part) => foldPlace(part) === name),
  );
  return called.map(({ code }) => code);
}

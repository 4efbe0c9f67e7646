import type { Report, Shown } from '../report/report.ts';
import { isTotal, sumsOf } from './ground.ts';
import { regionOf, type Sheet, sheetOfTotal, statedIn, toldOf } from './numbers-of.ts';

/**
 * The sheets of a new version of a report of which somebody who lays it beside an older one could tell that fewer than the
 * threshold changed: a number that both show, or what both leave of a sum. One case that was put right or came late would stand
 * there with all its codes.
 */
export function tellingOfFew(older: Report, newer: Report, smallest: number): Set<string> {
  const [was, is] = [readingOf(older), readingOf(newer)];
  const isFew = ({ by }: Change) => by !== 0 && Math.abs(by) < smallest;
  const telling = new Set<string>();
  for (const [id, after] of is.sheets) {
    const before = was.sheets.get(id);
    if (!before) continue;
    const few = changesOf(numbersIn(was, before), numbersIn(is, after)).filter(isFew);
    if (few.length > 0) telling.add(id);
    const { group } = after.sheet;
    if (isTotal(group) && few.some(({ region }) => region === group)) telling.add(sheetOfTotal(group));
  }
  return telling;
}

type Part = { sheet: Sheet; regions: string[] };
/** What somebody reads in a report: its sheets, and each number once, in whichever of them it stands. */
type Reading = { sheets: ReadonlyMap<string, Part>; told: ReadonlyMap<string, Shown> };

function readingOf(report: Report): Reading {
  const told = new Map<string, Shown>();
  const sheets = statedIn(report).map((part): [string, Part] => {
    const stated = toldOf(part).map(({ sheet, keys, shown }) => ({ region: regionOf(sheet, keys), shown }));
    for (const { region, shown } of stated) told.set(region, told.get(region) ?? shown);
    return [part.sheet.id, { sheet: part.sheet, regions: stated.map(({ region }) => region) }];
  });
  return { sheets: new Map(sheets), told };
}

/** By how much a region changed; a sum of regions that one of both hides has no name. */
type Change = { region: string | null; by: number };
type Numbers = Part & { at: (region: string) => Shown };

/** Of a row that is not there it is told that there was nothing, unless the whole table was left empty or it is no row. */
function numbersIn({ told }: Reading, { sheet, regions }: Part): Numbers {
  const rest = sheet.rest === null ? null : regionOf(sheet, [sheet.rest]);
  const at = (region: string): Shown =>
    told.has(region) || sheet.withheld || region === rest ? (told.get(region) ?? null) : 0;
  return { sheet, regions, at };
}

function changesOf(before: Numbers, after: Numbers): Change[] {
  const changed = (region: string): number | null => {
    const [then, now] = [before.at(region), after.at(region)];
    return then === null || now === null ? null : now - then;
  };
  const regions = new Set([...before.regions, ...after.regions]);
  const named = [...regions].flatMap((region): Change[] => {
    const by = changed(region);
    return by === null ? [] : [{ region, by }];
  });
  const both = {
    ...after.sheet,
    keys: after.sheet.keys.map((_, axis) => [
      ...new Set([before, after].flatMap((one) => one.sheet.keys[axis] ?? [])),
    ]),
  };
  const left = sumsOf(both).flatMap(({ sum, parts }): Change[] => {
    const by = changed(sum);
    return by === null
      ? []
      : [{ region: null, by: parts.reduce((rest, part) => rest - (changed(part) ?? 0), by) }];
  });
  return [...named, ...left];
}

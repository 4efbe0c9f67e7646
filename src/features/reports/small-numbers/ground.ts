import type { Report, ReportPeriod, Shown } from '../report/report.ts';
import { type Leaf, leavesOf, nameOfPeriod } from './months.ts';
import { type Keys, regionOf, type Sheet, sheetOfTotal, statedIn, toldOf } from './numbers-of.ts';
import type { Row } from './solver.ts';

/** Whose cases and when: the scope is a municipality, or empty for the whole service. */
export type Place = { scope: string; period: ReportPeriod };
export const nameOfPlace = ({ scope, period }: Place): string => `${scope}\n${nameOfPeriod(period)}`;

/** What one place counts now, in plain numbers, by the name of the place. */
export type Counts = ReadonlyMap<string, Report>;
export type Asked = {
  places: readonly Place[];
  now: Counts;
  past: readonly Report[];
  partners: readonly Counts[];
};

/** A part of the cases that no published report divides further. */
type Atom = { id: string; scope: string | null; leaf: Leaf };

/** The unknowns: how many cases each region has in each atom. `truth` is what they are, `own` how many of those a partner sent. */
export type Ground = {
  truth: number[];
  region: string[];
  own: number[][];
  /** Whether an unknown is the sum of others: then it is safe where they are. */
  isSum: boolean[];
  structure: Row[];
  sheets: Map<string, Sheet>;
  /** The unknowns that a region of a place is the sum of. */
  at: (sheet: Sheet, place: Place, region: string) => number[];
};

/** The groups whose every table is in every report, or has no case. */
const everywhere = ['asked', 'closed', 'sanctions_asked', 'sanctions_closed'];

/** Whether each case of the region has one code of every list, so that its numbers add up whatever they are. */
export const addsUpAlways = (region: string): boolean => everywhere.includes(region.split('\n')[0] ?? '');

/** Whether a region is all the cases of a group whose every table is in every report. */
export const isTotal = (region: string): boolean => everywhere.includes(region);

/** Lays out all unknowns of these places, and what is so whatever is published: that rows and columns add up. */
export function groundOf({ places, now, past, partners }: Asked): Ground {
  const sheets = allSheets([...now.values(), ...past]);
  const [numbers, ...own] = [now, ...partners].map(numbersOf);
  const ground: Ground = {
    ...{ truth: [], region: [], own: partners.map(() => []), isSum: [], structure: [], sheets },
    at: () => [],
  };
  const index = new Map<string, number>();
  const atomsOf = atomsIn(places, now);
  const add = (atom: Atom, region: string): void => {
    const name = `${atom.id}\n${region}`;
    if (index.has(name) || !isWithin(atom.leaf, region)) return;
    index.set(name, ground.truth.length);
    ground.truth.push(countAt(numbers, atom, region, places));
    for (const [p, mine] of own.entries()) ground.own[p]?.push(countAt(mine, atom, region, places));
    ground.isSum.push(false);
    ground.region.push(region);
  };
  for (const sheet of sheets.values())
    for (const atom of atomsOf(sheet)) {
      const sums = sumsOf(sheet);
      for (const { sum, parts } of sums) for (const region of [sum, ...parts]) add(atom, region);
      for (const { sum, parts } of sums) {
        const found = parts.flatMap((part) => index.get(`${atom.id}\n${part}`) ?? []);
        addSum(ground, index.get(`${atom.id}\n${sum}`), found);
      }
    }
  ground.at = (sheet, place, region) =>
    atomsOf(sheet)
      .filter((atom) => isIn(atom, place))
      .flatMap((atom) => index.get(`${atom.id}\n${region}`) ?? []);
  return ground;
}

/** An equation that the numbers do not meet is none: a question may have several answers. */
function addSum(ground: Ground, sum: number | undefined, parts: readonly number[]): void {
  if (sum === undefined) return;
  const counted = parts.reduce((total, part) => total + (ground.truth[part] ?? 0), 0);
  if (counted !== ground.truth[sum]) return;
  ground.isSum[sum] = true;
  const coefs = [...parts.map(() => 1), -1];
  ground.structure.push({ vars: [...parts, sum], coefs, lower: 0, upper: 0 });
}

/** The sheets of all reports together, each with every key that it has in any of them. */
function allSheets(reports: readonly Report[]): Map<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  for (const { sheet } of reports.flatMap(statedIn)) {
    const before = sheets.get(sheet.id)?.keys ?? sheet.axes.map(() => []);
    const keys = sheet.keys.map((some, axis) => [...new Set([...(before[axis] ?? []), ...some])]);
    sheets.set(sheet.id, { ...sheet, keys, withheld: false });
  }
  return sheets;
}

/** What adds up in a sheet: rows, columns and margins. */
export function sumsOf(sheet: Sheet): { sum: string; parts: string[] }[] {
  const say = (keys: Keys) => regionOf(sheet, keys);
  const [rows = [], columns] = sheet.keys;
  if (!columns) {
    const all = sheet.rest === null ? rows : [...rows, sheet.rest];
    return [{ sum: say([null]), parts: all.map((row) => say([row])) }];
  }
  return [
    ...rows.map((row) => ({ sum: say([row, null]), parts: columns.map((column) => say([row, column])) })),
    ...columns.map((column) => ({ sum: say([null, column]), parts: rows.map((row) => say([row, column])) })),
    { sum: say([null, null]), parts: rows.map((row) => say([row, null])) },
    { sum: say([null, null]), parts: columns.map((column) => say([null, column])) },
  ];
}

type Numbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The numbers of each place by region; the rest of a sheet and a total that is not stated are worked out. */
const numbersOf = (counts: Counts): Numbers =>
  new Map(
    [...counts].map(([place, report]) => {
      const numbers = new Map<string, number>();
      const parts = statedIn(report);
      for (const { sheet, keys, shown } of parts.flatMap(({ stated }) => stated))
        numbers.set(regionOf(sheet, keys), shown ?? 0);
      for (const { sheet } of parts) addRest(numbers, sheet);
      return [place, numbers];
    }),
  );

function addRest(numbers: Map<string, number>, sheet: Sheet): void {
  const total = regionOf(
    sheet,
    sheet.axes.map(() => null),
  );
  const stated = (sheet.keys[0] ?? []).map((key) => numbers.get(regionOf(sheet, [key])) ?? 0);
  const sum = stated.reduce((all, one) => all + one, 0);
  if (sheet.rest !== null) numbers.set(regionOf(sheet, [sheet.rest]), (numbers.get(total) ?? 0) - sum);
  else if (!numbers.has(total)) numbers.set(total, sum);
}

/** The atoms of a sheet: those of all places, or, where it is not in every report, of the whole service’s periods that have it. */
function atomsIn(places: readonly Place[], now: Counts): (sheet: Sheet) => Atom[] {
  const found = new Map<string, Atom[]>();
  const make = (sheet: Sheet): Atom[] => {
    const isEverywhere = everywhere.includes(sheet.group);
    const has = (place: Place) => isWhole(now.get(nameOfPlace(place)), sheet);
    const here = isEverywhere ? places : places.filter((place) => place.scope === '' && has(place));
    const scopes = [...new Set(here.map(({ scope }) => scope || null))];
    return leavesOf(here.map(({ period }) => period)).flatMap((leaf) =>
      scopes.map((scope) => ({ id: `${scope ?? ''}\n${leaf.id}`, scope, leaf })),
    );
  };
  return (sheet) => {
    const atoms = found.get(sheet.id) ?? make(sheet);
    found.set(sheet.id, atoms);
    return atoms;
  };
}

/** Whether every number of the sheet is in the report: what is under the floor of a survey is not told inside either. */
const isWhole = (report: Report | undefined, { id }: Sheet): boolean =>
  report !== undefined &&
  statedIn(report).some(
    ({ sheet, stated }) => sheet.id === id && stated.every(({ shown }) => shown !== null),
  );

/** Of a month nothing lies outside it. */
const isWithin = ({ months }: Leaf, region: string): boolean =>
  region.split('\n').every((pair) => !pair.startsWith('month=') || months.has(pair.slice('month='.length)));

const isIn = ({ scope, leaf }: Atom, { scope: asked, period }: Place): boolean => {
  const [from, until] = nameOfPeriod(period).split('..');
  const [first = ''] = leaf.months;
  return (asked === '' || asked === scope) && first >= (from ?? '') && first <= (until ?? '');
};

/** The count of an atom: of its period less the parts, and for “elsewhere” of the service less its municipalities. */
function countAt(numbers: Numbers | undefined, atom: Atom, region: string, places: readonly Place[]): number {
  const at = (scope: string, period: string): number => numbers?.get(`${scope}\n${period}`)?.get(region) ?? 0;
  const inLeaf = (scope: string): number =>
    atom.leaf.without.reduce((left, part) => left - at(scope, part), at(scope, atom.leaf.whole));
  if (atom.scope !== null) return inLeaf(atom.scope);
  const others = [...new Set(places.map(({ scope }) => scope))].filter((scope) => scope !== '');
  return others.reduce((left, scope) => left - inLeaf(scope), inLeaf(''));
}

/** What a published report says of one region: the number, or that it is hidden. */
export type Fact = { region: string; sheets: string[]; vars: number[]; shown: Shown };

/** All that a report says. Of a key that a table does not have there is no case, unless the whole table was left empty. */
export function factsOf(ground: Ground, place: Place, report: Report): Fact[] {
  const facts = new Map<string, Fact>();
  const parts = statedIn(report);
  const say = (id: string, keys: Keys, shown: Shown): void => {
    const sheet = ground.sheets.get(id);
    if (!sheet) return;
    const region = regionOf(sheet, keys);
    const said = facts.get(region) ?? { region, sheets: [], vars: ground.at(sheet, place, region), shown };
    const sheets = isTotal(region) ? [...said.sheets, id, sheetOfTotal(region)] : [...said.sheets, id];
    facts.set(region, { ...said, sheets, shown: said.shown ?? shown });
  };
  for (const part of parts) {
    const { sheet } = part;
    for (const { keys, shown } of toldOf(part)) say(sheet.id, keys, shown);
    const absent = sheet.withheld ? [] : absentFrom(sheet, ground.sheets.get(sheet.id));
    for (const keys of absent) say(sheet.id, keys, 0);
  }
  for (const sheet of ground.sheets.values())
    if (everywhere.includes(sheet.group) && !parts.some((one) => one.sheet.group === sheet.group))
      say(
        sheet.id,
        sheet.axes.map(() => null),
        0,
      );
  return [...facts.values()].filter(({ vars }) => vars.length > 0);
}

/** The rows and columns that the table has elsewhere, and not here. */
const absentFrom = (sheet: Sheet, whole: Sheet | undefined): Keys[] =>
  (whole?.keys ?? []).flatMap((all, axis) =>
    all
      .filter((key) => !sheet.keys[axis]?.includes(key))
      .map((key) => sheet.axes.map((_, at) => (at === axis ? key : null))),
  );

/** What a fact says to who adds up: a hidden number is at least one, for a nought is shown. */
export const rowOf = ({ vars, shown }: Pick<Fact, 'vars' | 'shown'>): Row => ({
  ...{ vars, coefs: vars.map(() => 1) },
  ...(shown === null ? { lower: 1, upper: Infinity } : { lower: shown, upper: shown }),
});

/** What the numbers of now make of a sum of unknowns. */
export const sumIn = (numbers: readonly number[], vars: readonly number[]): number =>
  vars.reduce((total, one) => total + (numbers[one] ?? 0), 0);

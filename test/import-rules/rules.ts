import { featureOf, featureOrder, isBrowserCode, isTest, layerOf } from './places.ts';
import { circles, everythingReached, valueGraph, wayTo } from './reach.ts';
import type { Import, Source } from './read-imports.ts';

export type RuleName =
  | 'one way'
  | 'order of the features'
  | 'known feature'
  | 'no circles'
  | 'wall'
  | 'sql only in queries'
  | 'content of a case'
  | 'browser code'
  | 'runtime dependency'
  | 'file exists';
export type Broken = { rule: RuleName; file: string; why: string };

/** Features that never see each other, not even through a third file. */
const walls: [from: string, never: readonly string[]][] = [
  ['environment', ['cases']],
  ['cases', ['environment']],
  ['publishing', ['cases', 'environment']],
  ['network', ['cases', 'environment']],
];
const browserPackages = ['idiomorph', 'preact', 'leaflet', 'supercluster'];

/** Every breach of the import rules in these sources. `dependencies` are the packages that run in production. */
export function brokenRules(sources: readonly Source[], dependencies: readonly string[]): Broken[] {
  const files = new Set(sources.map(({ file }) => file));
  const graph = valueGraph(sources);
  const inBrowser = everythingReached(graph, isBrowserCode);
  return [
    ...sources.flatMap(({ imports }) => imports.flatMap((one) => brokenBy(one, files, dependencies))),
    ...sources
      .flatMap(({ imports }) => imports.filter((one) => misplacedInBrowser(one, inBrowser)))
      .map(({ from, to }) => broken('browser code', from, `imports ${to}`)),
    ...sources.flatMap(brokenByItself),
    ...sources.flatMap(({ file }) => throughAWall(file, graph)),
    ...circles(graph).map((way) => broken('no circles', way[0] ?? '', way.join(' → '))),
  ];
}

function brokenBy(one: Import, files: Set<string>, dependencies: readonly string[]): Broken[] {
  const say = (rule: RuleName) => broken(rule, one.from, `imports ${one.to}`);
  const checks: [RuleName, boolean][] = [
    ['file exists', one.own && /\.tsx?$/.test(one.to) && /^(src|db)\//.test(one.to) && !files.has(one.to)],
    ['one way', one.own && againstTheWay(one)],
    ['order of the features', one.own && againstTheOrder(one)],
    ['sql only in queries', ['kysely', 'pg'].includes(one.to) && !mayUseSql(one)],
    ['wall', neverOf(one.from).includes(featureOf(one.to) ?? '')],
    ['runtime dependency', !one.own && needsAtRunTime(one) && !dependencies.includes(one.to)],
  ];
  return checks.filter(([, isBroken]) => isBroken).map(([rule]) => say(rule));
}

/** Tests may build what they need from anywhere, except that the platform's tests know no feature either. */
function againstTheWay({ from, to }: Import): boolean {
  const layer = layerOf(from);
  if (layer === -1) return false;
  if (isTest(from)) return layer <= 1 && layerOf(to) > 1;
  if (layerOf(to) === -1) return !(from.startsWith('src/app/') && to.startsWith('db/'));
  return layerOf(to) > layer || isTest(to);
}

function againstTheOrder({ from, to }: Import): boolean {
  const [own, other] = [featureOf(from), featureOf(to)];
  if (!own || !other || own === other || isTest(from)) return false;
  const order: readonly string[] = featureOrder;
  return order.indexOf(other) > order.indexOf(own);
}

function mayUseSql({ from, typeOnly }: Import): boolean {
  if (!from.startsWith('src/') || isTest(from) || /\/queries\.ts$/.test(from)) return true;
  if (/^src\/platform\/(db|embedded-postgres)\//.test(from)) return true;
  return typeOnly && /\/tables\.ts$/.test(from);
}

/** All that an island takes with it lies in the design system; nothing on the server runs an island. */
function misplacedInBrowser({ from, to, own, typeOnly }: Import, inBrowser: Set<string>): boolean {
  if (typeOnly || isTest(from)) return false;
  if (!inBrowser.has(from)) return isBrowserCode(to) && from.startsWith('src/');
  return own ? !to.startsWith('src/ui/') : !browserPackages.includes(to);
}

function needsAtRunTime({ from, to, typeOnly }: Import): boolean {
  return from.startsWith('src/') && !isTest(from) && !typeOnly && !to.startsWith('node:');
}

function brokenByItself({ file, text }: Source): Broken[] {
  const found: Broken[] = [];
  const feature = featureOf(file);
  if (feature && !(featureOrder as readonly string[]).includes(feature)) {
    found.push(broken('known feature', file, `${feature} has no place in the order of the features`));
  }
  const table = /\bconfidential\.(item|compartment(?:_grant)?)\b/.exec(text)?.[0];
  const mayName =
    isTest(file) || /^src\/features\/cases\/(record\/|tables\.ts$)/.test(file) || namesThemInAList.has(file);
  if (table && file.startsWith('src/') && !mayName) {
    found.push(broken('content of a case', file, `names ${table}: only src/features/cases/record may`));
  }
  return found;
}

/** Lists of tables that read nothing: which are emptied when a case is forgotten, and which file of an export holds what. */
const namesThemInAList = new Set([
  'src/features/retention/forgetting/tables-of-a-case.ts',
  'src/features/reports/exporting/tables/of-cases.ts',
]);

const neverOf = (file: string): readonly string[] =>
  isTest(file) ? [] : (walls.find(([from]) => from === featureOf(file))?.[1] ?? []);

/** A direct import is reported where it stands; this finds the way round by a third file. */
function throughAWall(file: string, graph: Map<string, string[]>): Broken[] {
  const never = neverOf(file);
  const way = wayTo(graph, file, (next) => never.includes(featureOf(next) ?? ''));
  return way && way.length > 2 ? [broken('wall', file, way.join(' → '))] : [];
}

const broken = (rule: RuleName, file: string, why: string): Broken => ({ rule, file, why });

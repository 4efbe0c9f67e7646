import type { Language } from '../../../platform/texts/languages.ts';
import type { Gazetteer, Municipality } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';
import { everywhere } from './clusters.ts';
import { theLand } from './land.ts';
import type { MapSet } from './map-set.ts';
import { townsBySize } from './near-town.ts';
import { type Box, drawingHeight, drawingWidth, drawn, isInside, wholeMap } from './rules/projection.ts';
import { simplify, type Xy } from './rules/simplify.ts';
import { asPath } from './rules/steps.ts';

/** What the still picture holds, in its own pixels. */
export type Overview = {
  land: string;
  dots: { x: number; y: number; size: number }[];
  towns: { name: string; x: number; y: number }[];
  /** The municipality that somebody searched for. */
  here: { name: string; x: number; y: number; area: string } | null;
  /** What the interactive map looks at first. */
  view: Box;
  total: number;
  nowhere: number;
};

/** Services nearer than this zoom takes apart are one dot. */
const dotZoom = 8;
const mostTowns = 9;
/** Between the names of two towns, in pixels of the drawing. */
const room: Xy = [70, 40];

let land: Promise<string> | undefined;

/** The still picture of a set, made by the server: dots, the land and a few large towns. */
export async function overviewOf(set: MapSet, reader: Language): Promise<Overview> {
  const { gazetteer, clusters, here, borders } = set;
  land ??= drawLand();
  const dots = clusters
    .spots(everywhere, dotZoom)
    .filter(({ at }) => isInside(at, wholeMap))
    .map(({ at, count }) => {
      const [x, y] = drawn(at).map(Math.round) as [number, number];
      return { x, y, size: Math.min(13, Math.round(30 + 12 * Math.log2(count)) / 10) };
    });
  const { total, nowhere } = clusters;
  return {
    ...{ land: await land, dots, total, nowhere },
    towns: largeTowns(gazetteer, reader).filter(({ name }) => name !== (here && nameIn(here, reader))),
    here: here && { ...labelled(here, reader), area: areaOf(borders.get(here.code) ?? []) },
    view: here ? around(here.point) : wholeMap,
  };
}

const around = ([longitude, latitude]: readonly [number, number]): Box => [
  longitude - 0.6,
  latitude - 0.35,
  longitude + 0.6,
  latitude + 0.35,
];

function labelled(town: Municipality & { point: readonly [number, number] }, reader: Language) {
  const [x, y] = drawn(town.point).map(Math.round) as [number, number];
  return { name: nameIn(town, reader), x, y };
}

const areaOf = (rings: readonly Xy[][]) => rings.map((ring) => asPath(ring.map(drawn), 10)).join('');

async function drawLand(): Promise<string> {
  const rings = (await theLand()).flatMap((one) => one.rings);
  return rings
    .map((ring) => simplify(ring.map(drawn), 0.6))
    .filter((ring) => ring.length > 3)
    .map((ring) => asPath(ring))
    .join('');
}

/** The most populous towns that leave each other room. */
function largeTowns(gazetteer: Gazetteer, reader: Language): Overview['towns'] {
  const towns: Overview['towns'] = [];
  for (const town of townsBySize(gazetteer)) {
    if (towns.length === mostTowns) break;
    const name = labelled(town, reader);
    const hasRoom = towns.every(
      (other) => Math.abs(other.x - name.x) > room[0] || Math.abs(other.y - name.y) > room[1],
    );
    if (hasRoom) towns.push(name);
  }
  return towns;
}

/** The picture. It says what it shows; the services themselves are in the list beside it. */
export function OverviewMap(props: { overview: Overview; title: string; description: string }) {
  const { land: path, dots, towns, here } = props.overview;
  return (
    <svg
      class="map-still"
      viewBox={`0 0 ${drawingWidth} ${drawingHeight}`}
      role="img"
      aria-labelledby="map-title map-description"
    >
      <title id="map-title">{props.title}</title>
      <desc id="map-description">{props.description}</desc>
      <path class="map-land" d={path} />
      {here?.area && <path class="map-served" d={here.area} />}
      <g>
        {towns.map(({ name, x, y }) => (
          <text key={name} x={x} y={y - 7}>
            {name}
          </text>
        ))}
      </g>
      <g>
        {dots.map(({ x, y, size }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={size} />
        ))}
      </g>
      {here && (
        <g class="map-searched">
          <circle cx={here.x} cy={here.y} r={15} />
          <text x={here.x} y={here.y + 28}>
            {here.name}
          </text>
        </g>
      )}
    </svg>
  );
}

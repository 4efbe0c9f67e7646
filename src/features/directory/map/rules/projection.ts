import type { Xy } from './simplify.ts';

/** West, south, east, north: WGS84, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Belgium and the Netherlands in Europe, with a margin. */
export const wholeMap: Box = [2.3, 49.35, 7.4, 53.75];

/** How wide and high the drawing is, in its own pixels. */
export const drawingWidth = 400;
const perDegree = drawingWidth / (wholeMap[2] - wholeMap[0]);
export const drawingHeight = Math.ceil((mercator(wholeMap[3]) - mercator(wholeMap[1])) * perDegree);

/** Where a point of the earth (longitude, latitude) lies in the drawing: Mercator, as on the interactive map. */
export function drawn([longitude, latitude]: readonly [number, number]): Xy {
  return [(longitude - wholeMap[0]) * perDegree, (mercator(wholeMap[3]) - mercator(latitude)) * perDegree];
}

export const isInside = ([longitude, latitude]: readonly [number, number], [west, south, east, north]: Box) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** The latitude in degrees of longitude at the equator. */
function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

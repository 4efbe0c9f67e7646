import type { House } from '../../../platform/house.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { outlinesFor } from '../places/outlines.ts';
import type { Box } from './rules/projection.ts';
import type { Xy } from './rules/simplify.ts';

/** Closed lines of longitude and latitude by the code of the municipality; none before an operator has imported them. */
export type Borders = ReadonlyMap<string, readonly Xy[][]>;

const kept = new WeakMap<Gazetteer, Promise<Borders>>();

/** The outlines of the municipalities, read once for each version of the places. */
export function bordersOf(house: House, gazetteer: Gazetteer): Promise<Borders> {
  const known = kept.get(gazetteer);
  if (known !== undefined) return known;
  const reading = outlinesFor(house).then((all) => new Map(all.map(({ code, rings }) => [code, rings])));
  kept.set(gazetteer, reading);
  // What could not be read is tried again next time.
  reading.catch(() => kept.delete(gazetteer));
  return reading;
}

/** The lines of which something may lie in this box. */
export function linesIn(borders: Borders, [west, south, east, north]: Box): Xy[][] {
  return [...borders.values()].flat().filter((ring) => {
    const sides = ring.map(([longitude, latitude]) => [
      longitude < west ? 'west' : longitude > east ? 'east' : '',
      latitude < south ? 'south' : latitude > north ? 'north' : '',
    ]);
    const [[across, along] = ['', '']] = sides;
    const beside = across !== '' && sides.every(([one]) => one === across);
    const above = along !== '' && sides.every(([, one]) => one === along);
    return !beside && !above;
  });
}

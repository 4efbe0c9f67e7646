import type { Language } from '../../../platform/texts/languages.ts';
import type { MapGround } from '../../../ui/map/map-answer.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';
import type { Borders } from './borders.ts';
import type { Land } from './land.ts';
import { townsBySize } from './near-town.ts';
import { simplify } from './rules/simplify.ts';
import { inSteps } from './rules/steps.ts';

/** Nearer than this nobody looks: the outlines themselves are no finer. In degrees. */
const tolerance = 0.002;

/** What lies under the services on the interactive map. The browser shows as many names of towns as have room. */
export function groundOf(
  countries: readonly Land[],
  borders: Borders,
  gazetteer: Gazetteer,
  reader: Language,
): MapGround {
  const land = countries.flatMap(({ rings }) =>
    rings.map((ring) => inSteps(simplify(ring, tolerance), 1000)),
  );
  const towns = townsBySize(gazetteer).map((town): MapGround['towns'][number] => [
    nameIn(town, reader),
    Math.round(town.point[0] * 1e3) / 1e3,
    Math.round(town.point[1] * 1e3) / 1e3,
  ]);
  return { land, towns, borders: borders.size > 0 };
}

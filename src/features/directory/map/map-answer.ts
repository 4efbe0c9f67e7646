import type { Language } from '../../../platform/texts/languages.ts';
import { nameOf } from '../entries/say-text.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';
import type { Placed, Spot } from './clusters.ts';
import type { MapSet } from './map-set.ts';
import { nearTown } from './near-town.ts';
import type { Box } from './rules/projection.ts';
import { inSteps } from './rules/steps.ts';
import { mapTexts } from './texts.ts';

/** How many names a spot lists where its services cannot be told apart; the list has all of them. */
const mostNames = 30;
/** How far from a spot a town may lie that names it, in pixels. */
const reach = 40;

type Answer = import('../../../ui/map/map-answer.ts').MapAnswer;

/** What the map draws of a set within a box at a zoom, in the reader’s words. */
export function mapAnswer(set: MapSet, box: Box, zoom: number, reader: Language): Answer {
  const { clusters, gazetteer, here, borders } = set;
  const spots = clusters.spots(box, zoom).map((spot) => {
    const at = rounded(spot.at);
    const { count } = spot;
    if (spot.zoom !== null) {
      const label = labelOf(gazetteer, spot, zoom, reader, 'cluster');
      return { at, count, label, zoom: spot.zoom };
    }
    const services = spot.services.slice(0, mostNames).map((placed) => serviceOn(placed, reader));
    const [only] = services;
    const label =
      count === 1 && only ? (only.about ?? only.name) : labelOf(gazetteer, spot, zoom, reader, 'together');
    const more = count > mostNames ? mapTexts(reader)('more', { count: count - mostNames }) : undefined;
    return { at, count, label, services: services.map(({ about: _, ...shown }) => shown), more };
  });
  return {
    ...{ total: clusters.total, nowhere: clusters.nowhere },
    here: here
      ? {
          at: rounded(here.point),
          name: nameIn(here, reader),
          area: (borders.get(here.code) ?? []).map((ring) => inSteps(ring, 1000)),
        }
      : undefined,
    spots,
  };
}

/** To some ten metres. */
const rounded = (at: readonly [number, number]) =>
  at.map((degrees) => Math.round(degrees * 1e4) / 1e4) as [number, number];

/** `about` is how the point is called where it is not the service’s own. */
function serviceOn({ entry, point }: Placed, reader: Language) {
  const say = mapTexts(reader);
  const name = nameOf(entry, reader);
  const town = point.about ? nameIn(point.about, reader) : undefined;
  return {
    name,
    href: `/${reader}/services/${entry.slug}`,
    note: town && entry.facts.place?.value.areaOnly ? say('areaOnly', { town }) : undefined,
    about: town && say('about', { name, town }),
    area: town !== undefined || undefined,
  };
}

function labelOf(
  gazetteer: Gazetteer,
  { at, count }: Spot,
  zoom: number,
  reader: Language,
  kind: 'cluster' | 'together',
): string {
  const say = mapTexts(reader);
  const perPixel = 360 / (256 * 2 ** zoom);
  const town = nearTown(gazetteer, at, reach * perPixel);
  if (!town) return say(`${kind}Anywhere`, { count });
  return say(kind, { count, town: nameIn(town, reader) });
}

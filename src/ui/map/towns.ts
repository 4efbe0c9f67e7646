import { divIcon, type Map as Leaflet, layerGroup, marker } from 'leaflet';
import type { MapAnswer, MapGround } from './map-answer.ts';

/** In pixels, around its middle. */
type Taken = { x: number; y: number; halfWidth: number; halfHeight: number };

const letter = { halfWidth: 4, halfHeight: 8 };
/** How much air a name has around it. */
const air = { x: 8, y: 6 };
/** From a town to the middle of its name: close, or beyond the button that stands at it. The style sheet says the same. */
const sides = { near: 13, below: 28, above: -28 } as const;

/**
 * Writes the names of towns, the larger first: at the place, else below or above it, and only where neither a button nor another name
 * is. Call what it gives whenever the map shows something else.
 */
export function townNames(shown: Leaflet, towns: MapGround['towns']): (answer: MapAnswer) => void {
  const pane = shown.createPane('towns');
  pane.setAttribute('aria-hidden', 'true');
  const layer = layerGroup().addTo(shown);
  return ({ spots, here }) => {
    layer.clearLayers();
    const taken = spots.map(({ at, count }) => {
      const half = count < 2 ? 13 : count < 10 ? 17 : 21;
      return boxAt(shown, at, half, half);
    });
    if (here)
      taken.push({
        ...boxAt(shown, here.at, here.name.length * 4, 9),
        y: boxAt(shown, here.at, 0, 0).y + 37,
      });
    const view = shown.getBounds().pad(0.1);
    for (const [name, longitude, latitude] of towns) {
      if (name === here?.name || !view.contains([latitude, longitude])) continue;
      const place = freePlace(boxAt(shown, [longitude, latitude], 0, 0), name, taken);
      if (!place) continue;
      const { halfWidth, halfHeight } = place.box;
      taken.push({ ...place.box, halfWidth: halfWidth + air.x, halfHeight: halfHeight + air.y });
      const icon = divIcon({ html: words(name), className: `map-town ${place.side}`, iconSize: [0, 0] });
      layer.addLayer(
        marker([latitude, longitude], { icon, pane: 'towns', keyboard: false, interactive: false }),
      );
    }
  };
}

function boxAt(shown: Leaflet, at: readonly [number, number], halfWidth: number, halfHeight: number): Taken {
  const { x, y } = shown.latLngToLayerPoint([at[1], at[0]]);
  return { x, y, halfWidth, halfHeight };
}

function freePlace(town: Taken, name: string, taken: readonly Taken[]) {
  const halfWidth = name.length * letter.halfWidth;
  for (const side of ['near', 'below', 'above'] as const) {
    const box = { x: town.x, y: town.y + sides[side], halfWidth, halfHeight: letter.halfHeight };
    if (taken.every((other) => !overlap(box, other))) return { side, box };
  }
  return null;
}

const overlap = (one: Taken, other: Taken) =>
  Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
  Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight;

function words(name: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = name;
  return span;
}

import { type LatLngBounds, type Map as Leaflet, layerGroup, polygon } from 'leaflet';
import type { MapBorders, MapGround } from './map-answer.ts';

type At = [latitude: number, longitude: number];

/** Draws the land. */
export function drawLand(shown: Leaflet, { land }: MapGround): void {
  for (const ring of land)
    polygon(unstep(ring), { className: 'map-land', interactive: false, smoothFactor: 0.6 }).addTo(shown);
}

/** From this zoom on the borders of municipalities are drawn. */
const bordersFrom = 9.5;

/** Draws the borders of the municipalities in view once one looks closely; asks for them when the view leaves what is known. */
export function followBorders(shown: Leaflet, ask: (box: LatLngBounds) => Promise<MapBorders>): void {
  const layer = layerGroup().addTo(shown);
  let known: LatLngBounds | null = null;
  const draw = async () => {
    const view = shown.getBounds();
    if (shown.getZoom() < bordersFrom || known?.contains(view)) return;
    known = view.pad(0.25);
    const { lines } = await ask(known);
    layer.clearLayers();
    for (const line of lines)
      layer.addLayer(
        polygon(unstep(line), { className: 'map-border', interactive: false, smoothFactor: 0.5 }),
      );
  };
  const tryToDraw = () => {
    // The map serves without them.
    draw().catch(() => {
      known = null;
    });
  };
  tryToDraw();
  shown.on('moveend', tryToDraw);
}

/** From steps in 1/1000 degree to points. */
export function unstep(steps: readonly number[]): At[] {
  const line: At[] = [];
  let [longitude, latitude] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) {
    longitude += steps[at] ?? 0;
    latitude += steps[at + 1] ?? 0;
    line.push([latitude / 1000, longitude / 1000]);
  }
  return line;
}

import { divIcon, type LatLngBounds, type Map as Leaflet, layerGroup, marker, polygon } from 'leaflet';
import type { MapBorders, MapGround } from './map-answer.ts';

type At = [latitude: number, longitude: number];

/** Draws the land, and as many names of towns as have room; not that of a town which is named otherwise (`but`). */
export function drawGround(shown: Leaflet, { land, towns }: MapGround, but: () => string | undefined): void {
  for (const ring of land)
    polygon(unstep(ring), { className: 'map-land', interactive: false, smoothFactor: 0.6 }).addTo(shown);
  const names = shown.createPane('towns');
  names.setAttribute('aria-hidden', 'true');
  const layer = layerGroup().addTo(shown);
  const draw = () => {
    layer.clearLayers();
    for (const [name, at] of withRoom(shown, towns)) {
      if (name === but()) continue;
      const icon = divIcon({ html: words(name), className: 'map-town', iconSize: [0, 0] });
      layer.addLayer(marker(at, { icon, pane: 'towns', keyboard: false, interactive: false }));
    }
  };
  draw();
  shown.on('moveend', draw);
}

const letter = 8;
const line = 34;

/** The larger towns first; a smaller one only where its name does not come near another. In pixels. */
function withRoom(shown: Leaflet, towns: MapGround['towns']): [name: string, at: At][] {
  const taken: { x: number; y: number; half: number }[] = [];
  const view = shown.getBounds().pad(0.2);
  return towns.flatMap(([name, longitude, latitude]) => {
    if (!view.contains([latitude, longitude])) return [];
    const { x, y } = shown.latLngToLayerPoint([latitude, longitude]);
    const half = (name.length * letter) / 2 + 10;
    const isFree = taken.every(
      (other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > line,
    );
    if (!isFree) return [];
    taken.push({ x, y, half });
    return [[name, [latitude, longitude] as At]];
  });
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

function words(name: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = name;
  return span;
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

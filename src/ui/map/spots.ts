import { divIcon, type LayerGroup, type Map as Leaflet, marker, polygon } from 'leaflet';
import { unstep } from './ground.ts';
import type { MapAnswer, MapSpot } from './map-answer.ts';

/** A spot with its button on the map. */
export type ShownSpot = { spot: MapSpot; button: HTMLButtonElement };

/** Marks where somebody searched for. It is no button: the answer to his search stands above the list. */
export function drawHere(layer: LayerGroup, { at, name, area }: NonNullable<MapAnswer['here']>): void {
  for (const ring of area)
    layer.addLayer(polygon(unstep(ring), { className: 'map-area', pane: 'areas', interactive: false }));
  const box = document.createElement('span');
  box.textContent = name;
  const icon = divIcon({
    html: box,
    className: area.length > 0 ? 'map-here' : 'map-here ringed',
    iconSize: [0, 0],
  });
  layer.addLayer(marker([at[1], at[0]], { icon, keyboard: false, interactive: false }));
}

/** Draws a real button for each spot; the order of the spots is that in which the keyboard walks through them. */
export function drawSpots(
  map: Leaflet,
  layer: LayerGroup,
  spots: readonly MapSpot[],
  press: (pressed: ShownSpot) => void,
): ShownSpot[] {
  return spots.map((spot) => {
    const button = buttonOf(spot);
    const [longitude, latitude] = spot.at;
    const icon = divIcon({ html: button, className: 'map-spot', iconSize: [0, 0] });
    // Leaflet would make the box around the button reachable as well.
    const placed = marker([latitude, longitude], { icon, keyboard: false, interactive: false });
    layer.addLayer(placed);
    const shown = { spot, button };
    button.addEventListener('click', (event) => {
      // A finger that moved the map and let go over a button did not press it.
      if (event.detail === 0 || !wasDragged(map)) press(shown);
    });
    return shown;
  });
}

const wasDragged = ({ dragging }: Leaflet) => (dragging as unknown as { moved(): boolean }).moved();

function buttonOf({ count, label, services }: MapSpot): HTMLButtonElement {
  const button = document.createElement('button');
  const [only] = services ?? [];
  const kind = count > 1 ? 'many' : only?.area ? 'area' : 'one';
  button.type = 'button';
  button.className = `map-button ${kind}`;
  button.dataset.size = count < 10 ? 's' : count < 100 ? 'm' : 'l';
  button.title = label;
  button.setAttribute('aria-label', label);
  if (services) button.setAttribute('aria-expanded', 'false');
  if (count > 1) {
    const number = document.createElement('span');
    number.setAttribute('aria-hidden', 'true');
    number.textContent = String(count);
    button.append(number);
  }
  return button;
}

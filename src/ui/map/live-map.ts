import { type LatLngBounds, type Map as Leaflet, latLngBounds, layerGroup } from 'leaflet';
import { type Card, openCard } from './card.ts';
import { drawLand, followBorders } from './ground.ts';
import type { MapAnswer, MapBorders, MapGround } from './map-answer.ts';
import { buildPlane, lookAt } from './plane.ts';
import { drawHere, drawSpots, type ShownSpot } from './spots.ts';
import { townNames } from './towns.ts';

export type LiveMap = {
  /** Shows what the page asks for now, where that has changed. */
  follow(): Promise<void>;
  focus(): void;
};

type State = {
  element: HTMLElement;
  live: HTMLElement;
  shown: Leaflet;
  spots: ReturnType<typeof layerGroup>;
  drawn: ShownSpot[];
  nameTowns: (answer: MapAnswer) => void;
  card: Card | null;
  /** What was fetched last, for which address, zoom and box it holds. */
  held: { answer: MapAnswer; source: string; zoom: number; box: LatLngBounds } | null;
  asking: AbortController | null;
  /** Where the focus goes once the closer look is drawn. */
  focusNear: readonly [number, number] | null;
};

/** Opens a map in `live` of what the addresses in the data of `element` answer. Fails, and leaves no trace, when they do not. */
export async function openMap(element: HTMLElement, live: HTMLElement): Promise<LiveMap> {
  const ground = await fetchJson<MapGround>(element.dataset.ground ?? '');
  live.hidden = false;
  const shown = buildPlane(element, live);
  shown.createPane('areas');
  drawLand(shown, ground);
  const state: State = {
    ...{ element, live, shown, spots: layerGroup().addTo(shown) },
    nameTowns: townNames(shown, ground.towns),
    ...{ drawn: [], card: null, held: null, asking: null, focusNear: null },
  };
  try {
    await refresh(state);
    if (ground.borders)
      followBorders(shown, (box) => fetchJson<MapBorders>(addressOf(element.dataset.borders ?? '', box)));
  } catch (error) {
    shown.remove();
    live.replaceChildren();
    live.hidden = true;
    throw error;
  }
  shown.on('moveend', () => {
    refresh(state).catch((error: unknown) => failed(state, error));
  });
  let { view } = element.dataset;
  return {
    follow: async () => {
      if (state.held?.source === element.dataset.source) return;
      state.card?.close('quietly');
      if (element.dataset.view !== view) lookAt(shown, element.dataset.view);
      view = element.dataset.view;
      await refresh(state).catch((error: unknown) => failed(state, error));
    },
    focus: () => shown.getContainer().focus(),
  };
}

/** Draws what is in view; asks the server where that is not known yet. */
async function refresh(state: State): Promise<void> {
  const { shown, element } = state;
  const source = element.dataset.source ?? '';
  const zoom = Math.round(shown.getZoom());
  const view = shown.getBounds();
  const known = state.held;
  if (known?.source !== source || known.zoom !== zoom || !known.box.contains(view)) {
    state.asking?.abort();
    state.asking = new AbortController();
    const box = view.pad(0.5);
    const answer = await fetchJson<MapAnswer>(addressOf(source, box, zoom), state.asking.signal);
    state.held = { answer, source, zoom, box };
  }
  if (state.held) draw(state, state.held.answer);
}

/** Spots out of view are left out: whoever walks through the buttons must see where he is. */
function draw(state: State, answer: MapAnswer): void {
  const { spots, here } = answer;
  const { shown } = state;
  const view = shown.getBounds();
  const focused = state.drawn.find(({ button }) => button === document.activeElement)?.spot;
  state.spots.clearLayers();
  if (here) drawHere(state.spots, here);
  state.nameTowns(answer);
  const inView = spots.filter(({ at: [longitude, latitude] }) => view.contains([latitude, longitude]));
  state.drawn = drawSpots(shown, state.spots, inView, (pressed) => press(state, pressed));
  const wanted = state.focusNear ?? focused?.at;
  state.focusNear = null;
  if (wanted) (nearest(state.drawn, wanted)?.button ?? shown.getContainer()).focus({ preventScroll: true });
}

function press(state: State, { spot, button }: ShownSpot): void {
  const { shown, element, live } = state;
  state.card?.close('quietly');
  if (spot.zoom) {
    state.focusNear = spot.at;
    shown.setView([spot.at[1], spot.at[0]], spot.zoom);
    return;
  }
  button.setAttribute('aria-expanded', 'true');
  state.card = openCard(live, spot, element.dataset, (how) => {
    state.card = null;
    const now = nearest(state.drawn, spot.at);
    now?.button.setAttribute('aria-expanded', 'false');
    if (how !== 'quietly') (now?.button ?? shown.getContainer()).focus({ preventScroll: true });
  });
}

function nearest(drawn: readonly ShownSpot[], [longitude, latitude]: readonly [number, number]) {
  const away = ({ spot: { at } }: ShownSpot) => Math.hypot(at[0] - longitude, at[1] - latitude);
  return [...drawn].sort((one, other) => away(one) - away(other))[0];
}

function failed({ element }: State, error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const status = document.getElementById('status');
  if (status) {
    status.classList.remove('quietly');
    status.textContent = element.dataset.failed ?? '';
  }
}

function addressOf(source: string, box: LatLngBounds, zoom?: number): string {
  const address = new URL(source, location.href);
  const whole = latLngBounds([
    [Math.max(-85, box.getSouth()), Math.max(-180, box.getWest())],
    [Math.min(85, box.getNorth()), Math.min(180, box.getEast())],
  ]);
  const sides = [whole.getWest(), whole.getSouth(), whole.getEast(), whole.getNorth()];
  address.searchParams.set('box', sides.map((side) => side.toFixed(4)).join(','));
  if (zoom !== undefined) address.searchParams.set('zoom', String(zoom));
  return address.href;
}

async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, {
    headers: { accept: 'application/json' },
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) throw new Error(`The map’s data answered ${answer.status}`);
  return (await answer.json()) as T;
}

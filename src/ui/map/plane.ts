import {
  control,
  DomEvent,
  type Map as Leaflet,
  latLngBounds,
  map as leaflet,
  type PanOptions,
} from 'leaflet';

/** The plane on which the map is drawn, with its controls, looking at what the data of `element` say. */
export function buildPlane(element: HTMLElement, live: HTMLElement): Leaflet {
  const { instructions = '', zoomIn = '+', zoomOut = '−', whole, view, showWhole = '' } = element.dataset;
  const plane = document.createElement('div');
  plane.className = 'map-plane';
  plane.setAttribute('role', 'group');
  plane.setAttribute('aria-label', instructions);
  live.replaceChildren(plane);
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const shown = leaflet(plane, {
    ...{ zoomControl: false, attributionControl: false, minZoom: 5, maxZoom: 14, zoomSnap: 0.25 },
    ...{ zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, inertia: moves },
    ...{ scrollWheelZoom: false, keyboard: false },
  });
  plane.tabIndex = 0;
  plane.addEventListener('keydown', (event) => moveByKey(shown, event));
  if (!moves) withoutMotion(shown);
  lookAt(shown, view);
  shown.setMaxBounds(boundsOf(whole).pad(0.4));
  const zoom = control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(shown);
  zoom.getContainer()?.append(wholeButton(showWhole, () => lookAt(shown, whole)));
  // A page that is scrolled by the wheel is not caught by the map on its way.
  plane.addEventListener('focusin', () => shown.scrollWheelZoom.enable());
  plane.addEventListener('focusout', () => shown.scrollWheelZoom.disable());
  // Browsers scroll what has the focus into view, and would shift the plane under its own drawing.
  plane.addEventListener('scroll', () => plane.scrollTo(0, 0));
  return shown;
}

/** Shows this box: `west,south,east,north`, degrees. */
export function lookAt(shown: Leaflet, box: string | undefined): void {
  shown.fitBounds(boundsOf(box));
}

function boundsOf(box = '') {
  const [west = 2.3, south = 49.35, east = 7.4, north = 53.75] = box.split(',').filter(Boolean).map(Number);
  return latLngBounds([south, west], [north, east]);
}

const steps: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-90, 0],
  ArrowRight: [90, 0],
  ArrowUp: [0, -90],
  ArrowDown: [0, 90],
};

/** Leaflet’s own keys work only while the plane itself has the focus, not a button on it. */
function moveByKey(shown: Leaflet, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const step = steps[event.key];
  if (step) shown.panBy(step);
  else if (event.key === '+') shown.zoomIn();
  else if (event.key === '-') shown.zoomOut();
  else return;
  event.preventDefault();
}

function withoutMotion(shown: Leaflet): void {
  const pan = shown.panBy.bind(shown);
  shown.panBy = (offset, options?: PanOptions) => pan(offset, { ...options, animate: false });
}

function wholeButton(label: string, press: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-whole';
  button.title = label;
  button.setAttribute('aria-label', label);
  DomEvent.disableClickPropagation(button);
  button.addEventListener('click', press);
  return button;
}

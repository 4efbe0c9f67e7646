import type { Island } from '../wake.ts';
import type { LiveMap } from './live-map.ts';

/** Offers a map to zoom into in place of the picture. What it needs is fetched when somebody asks for it. */
export const map: Island = (element) => {
  const offer = element.querySelector<HTMLElement>('.map-show');
  const live = element.querySelector<HTMLElement>('.map-live');
  if (!offer || !live) return;
  offer.hidden = false;
  let open: Promise<LiveMap | null> | null = null;
  offer.querySelector('button')?.addEventListener('click', () => {
    open ??= show(element, live, offer).catch(() => {
      // The list has it all; he may try again.
      open = null;
      say(offer, element.dataset.failed);
      return null;
    });
  });
  // The enhancer put another answer beside the map: it follows.
  document.addEventListener('page:changed', () => {
    if (element.isConnected) open?.then((shown) => shown?.follow()).catch(reportError);
  });
};

async function show(element: HTMLElement, live: HTMLElement, offer: HTMLElement): Promise<LiveMap> {
  say(offer, element.dataset.loading);
  const { openMap } = await import('./live-map.ts');
  const shown = await openMap(element, live);
  offer.hidden = true;
  shown.focus();
  return shown;
}

function say(offer: HTMLElement, words = ''): void {
  const status = offer.querySelector('[role=status]');
  if (status) status.textContent = words;
}

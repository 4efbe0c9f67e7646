import type { MapSpot, OnMap } from './map-answer.ts';

export type Card = { close(how: 'quietly' | 'back'): void };

/** Says below the map which services stand at a spot, and leads to their pages. Escape or its button close it. */
export function openCard(
  live: HTMLElement,
  { services = [], more }: MapSpot,
  words: DOMStringMap,
  closed: (how: 'quietly' | 'back') => void,
): Card {
  const box = element('div', 'map-card');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', words.chosen ?? '');
  const list = element('ul', 'map-chosen');
  list.append(...services.map(line));
  box.append(list);
  if (more) box.append(element('p', 'map-note', more));
  const button = element('button', 'button quiet', words.close ?? '');
  button.type = 'button';
  box.append(button);
  const close = (how: 'quietly' | 'back') => {
    live.removeEventListener('keydown', onKey);
    box.remove();
    closed(how);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close('back');
  };
  button.addEventListener('click', () => close('back'));
  live.addEventListener('keydown', onKey);
  live.append(box);
  box.querySelector('a')?.focus();
  return { close };
}

function line({ name, href, note }: OnMap): HTMLElement {
  const item = element('li');
  const link = element('a', '', name);
  link.href = href;
  item.append(link);
  if (note) item.append(element('p', 'map-note', note));
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = '') {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

type Visit = Record<'id' | 'firstName' | 'street' | 'place' | 'phone' | 'startsAt' | 'zone', string> & {
  neverRing: boolean;
  noLetters: boolean;
};

/** Fills in the visits, as text and never as markup, and lets a note be about one of them. */
export function showVisits(element: HTMLElement, given: unknown): void {
  const visits = (given ?? []) as Visit[];
  const list = element.querySelector('[data-pack="visits"]');
  const template = element.querySelector<HTMLTemplateElement>('template[data-pack="visit"]');
  const choice = element.querySelector<HTMLSelectElement>('[data-pack="note"] select[name="visit"]');
  const note = element.querySelector<HTMLElement>('[data-pack="note"]');
  if (note) note.hidden = visits.length === 0;
  list?.replaceChildren(...visits.flatMap((visit) => (template ? [cardOf(template, visit)] : [])));
  choice?.replaceChildren(
    ...visits.map((visit) => new Option(`${visit.firstName}, ${visit.street}, ${whenOf(visit)}`, visit.id)),
  );
}

function cardOf(template: HTMLTemplateElement, visit: Visit): Node {
  const card = template.content.cloneNode(true) as DocumentFragment;
  const slot = (name: string) => card.querySelector<HTMLElement>(`[data-visit="${name}"]`);
  const words = { ...visit, when: whenOf(visit) };
  for (const name of ['firstName', 'when', 'street', 'place', 'phone'] as const) {
    const place = slot(name);
    if (place) place.textContent = words[name];
  }
  const phone = slot('phone') as HTMLAnchorElement | null;
  if (phone && visit.phone) phone.href = `tel:${visit.phone.replace(/[^\d+]/g, '')}`;
  else phone?.parentElement?.remove();
  for (const name of ['neverRing', 'noLetters'] as const) {
    const place = slot(name);
    if (place) place.hidden = !visit[name];
  }
  return card;
}

const whenOf = ({ startsAt, zone }: Visit): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    timeZone: zone,
  } as Intl.DateTimeFormatOptions).format(new Date(startsAt));

import { type BoxState, lookAtBox, type OpenBox, unlockBox } from './locked-box.ts';
import { type Say, sendNotes } from './send-notes.ts';
import { showVisits } from './show-visits.ts';
import { deleteAll } from './store.ts';

/** A page that was out of sight for so long (milliseconds) asks the PIN again. */
const mostHidden = 120_000;
const lookEvery = 30_000;

const sentenceOf = { none: 'gone', expired: 'expired', only_notes: 'expired', locked: 'locked' } as const;

/** The page of what lies on the device: asks the PIN, shows the visits, keeps notes until there is a network. */
export function openPack(element: HTMLElement): void {
  const say = sayIn(element);
  const look = async () => {
    const state = await lookAtBox();
    say(sentenceOf[state]);
    show(element, ...(holds(state) ? ['lock', 'away'] : []));
  };
  const lockForm = partOf(element, 'lock')?.querySelector('form');
  lockForm?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const field = lockForm.elements.namedItem('pin') as HTMLInputElement;
    const pin = field.value;
    field.value = '';
    if (!holds(await lookAtBox())) return look();
    const answer = await unlockBox(pin);
    if ('left' in answer) return answer.left > 0 ? say('wrong', answer) : look();
    say(Array.isArray(answer.visits) && answer.visits.length === 0 ? 'empty' : 'open');
    show(element, 'open', 'away');
    await work(element, answer, say);
  });
  partOf(element, 'delete')?.addEventListener('click', async () => {
    await deleteAll();
    location.reload();
  });
  closeInTime();
  void look();
}

const holds = (state: BoxState): boolean => state === 'locked' || state === 'only_notes';

const partOf = (element: HTMLElement, name: string) =>
  element.querySelector<HTMLElement>(`[data-pack="${name}"]`);

function show(element: HTMLElement, ...names: string[]): void {
  for (const name of ['lock', 'open', 'away']) {
    const part = partOf(element, name);
    if (part) part.hidden = !names.includes(name);
  }
}

/** The sentences stand in the page, in its language; the one that holds now is put where it is read out. */
function sayIn(element: HTMLElement): Say {
  const status = element.querySelector<HTMLElement>('[data-pack-status]');
  return (name, words = {}) => {
    const text = element.querySelector(`[data-pack-say="${name}"]`)?.textContent ?? '';
    if (status) status.textContent = text.replace(/\{(\w+)\}/g, (_, word) => String(words[word] ?? ''));
  };
}

/** Nothing stays on a screen that nobody looks at, nor once it expired. */
function closeInTime(): void {
  let hiddenAt = 0;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt && Date.now() - hiddenAt > mostHidden) location.reload();
  });
  let before: BoxState | undefined;
  setInterval(async () => {
    const now = await lookAtBox();
    if (before === 'locked' && now !== 'locked') location.reload();
    before = now;
  }, lookEvery);
}

async function work(element: HTMLElement, box: OpenBox, say: Say): Promise<void> {
  showVisits(element, box.visits);
  const send = () => sendNotes(element, box, say);
  const form = element.querySelector<HTMLFormElement>('[data-pack="note"] form');
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const { visit, text = '', readers = 'team' } = typed;
    if (!visit || text.trim() === '') return;
    // The day as the calendar on the wall has it: `YYYY-MM-DD`.
    const on = new Date().toLocaleDateString('sv-SE');
    await box.addNote({ id: crypto.randomUUID(), visit, on, text, readers });
    form.reset();
    await send();
  });
  addEventListener('online', () => void send());
  await send();
}

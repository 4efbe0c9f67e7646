import type { Note, OpenBox } from './locked-box.ts';

/** Says a sentence of the page, with the numbers in it. */
export type Say = (name: string, words?: Record<string, string | number>) => void;

type Sent = 'sent' | 'undelivered' | 'sign_in' | 'waiting';

/**
 * Sends the notes that wait. One goes from the device only once the server said that it is kept; one that can no longer
 * come into its case is shown instead, so that its writer can pass it on.
 */
export async function sendNotes(element: HTMLElement, box: OpenBox, say: Say): Promise<void> {
  const notes = await box.notes();
  if (notes.length === 0) return;
  const answers: Sent[] = [];
  for (const note of notes) {
    const answer = await send(note);
    if (answer === 'sent') await box.removeNote(note.id);
    if (answer === 'undelivered') keepInSight(element, note);
    answers.push(answer);
  }
  if (answers.includes('undelivered')) say('undelivered');
  else if (answers.includes('sign_in')) say('signIn');
  else if (answers.includes('waiting'))
    say('waiting', { count: answers.filter((one) => one !== 'sent').length });
  else say('sent');
}

async function send(note: Note): Promise<Sent> {
  const { id, visit, on, text, readers } = note;
  const body = new URLSearchParams({ id, visit, on, text, readers });
  const headers = { Accept: 'application/json' };
  const answer = await fetch('/visits/notes', { method: 'POST', body, headers, redirect: 'manual' }).catch(
    () => null,
  );
  if (answer?.status === 204) return 'sent';
  if (answer && [404, 409, 422].includes(answer.status)) return 'undelivered';
  // Signed out, or sent elsewhere to open his keys first.
  if (answer && ([401, 403].includes(answer.status) || answer.type === 'opaqueredirect')) return 'sign_in';
  return 'waiting';
}

function keepInSight(element: HTMLElement, note: Note): void {
  const list = element.querySelector('[data-pack="visits"]');
  if (!list || list.querySelector(`[data-note="${note.id}"]`)) return;
  const item = document.createElement('li');
  item.dataset.note = note.id;
  item.className = 'as-written';
  item.textContent = note.text;
  list.append(item);
}

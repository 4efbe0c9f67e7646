import type { Island } from '../wake.ts';

const pause = 700;

/** Counts down under a text area; it is said aloud only once the typing pauses, and only near the end. */
export const characterCount: Island = (element) => {
  const { for: id = '', limit = '0', left = '', over = '' } = element.dataset;
  const area = document.getElementById(id) as HTMLTextAreaElement | null;
  if (!area) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    const remaining = Number(limit) - area.value.length;
    element.textContent = remaining < 0 ? `${over} ${-remaining}` : `${left} ${remaining}`;
    element.classList.toggle('over', remaining < 0);
    clearTimeout(waiting);
    if (remaining > Number(limit) / 10) return;
    waiting = setTimeout(() => say(element.textContent ?? ''), pause);
  };
  area.addEventListener('input', show);
  show();
};

function say(words: string) {
  const status = document.getElementById('status');
  if (!status) return;
  status.classList.add('quietly');
  status.textContent = words;
}

import type { Island } from '../wake.ts';

const within = 1500;

/** Leaves at once, so that "back" does not lead here: by the link, or by three times Escape. */
export const quickExit: Island = (element) => {
  const leave = () => {
    document.documentElement.hidden = true;
    location.replace((element as HTMLAnchorElement).href);
  };
  let presses: number[] = [];
  element.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat || !element.isConnected) return;
    presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp];
    if (presses.length >= 3) leave();
  });
};

import type { Island } from '../wake.ts';

/** The page of what lies on the device; its script comes only there. */
export const visitPack: Island = (element) => {
  void import('./open-pack.ts').then(({ openPack }) => openPack(element));
};

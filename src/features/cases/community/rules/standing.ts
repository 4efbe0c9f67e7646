/** Where one party of a community case is, in the order in which he usually gets there. The first party takes part from the start. */
export const standings = [
  'listed',
  'contacted',
  'not_reached',
  'heard',
  'refused',
  'taking_part',
  'withdrawn',
] as const;
export type Standing = (typeof standings)[number];

/**
 * What the case knows of one party. `cameFrom` is where a party who withdrew can return to; `readsEnd` is true for whom
 * the case has ended, until somebody turns to him again; `readsShared` for who may read what all participants share.
 */
export type PartyState = {
  isFirst: boolean;
  standing: Standing;
  cameFrom: Standing | null;
  readsEnd: boolean;
  readsShared: boolean;
};

/** The party who asked. */
export const firstParty: PartyState = {
  isFirst: true,
  standing: 'taking_part',
  cameFrom: null,
  readsEnd: false,
  readsShared: true,
};

/** Somebody who is on the list of a case and does not know of it. */
export const listedParty: PartyState = {
  isFirst: false,
  standing: 'listed',
  cameFrom: null,
  readsEnd: false,
  readsShared: false,
};

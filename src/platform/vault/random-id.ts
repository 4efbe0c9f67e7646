import { randomUUID } from 'node:crypto';

/** Ids of things are random: nothing is numbered in the order in which it was made. */
export const randomId = (): string => randomUUID();

import type { PartySide, Side } from '../tables.ts';
import { casePath } from '../title.ts';

/** Which party of a case an address means: by his side where there are two, by his id where there are more. */
export type Which = Side | (string & {});

/** What stands in an address in the place of a party. */
export const whichPattern =
  'first|second|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' as const;

export const isSide = (which: Which): which is Side => which === 'first' || which === 'second';

/** The address of a party’s page for the team. */
export const partyPath = (number: string, party: { id: string; side: PartySide }): string =>
  `${casePath(number)}/parties/${party.side === 'other' ? party.id : party.side}`;

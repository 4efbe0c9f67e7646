import type { PartySide } from '../tables.ts';
import type { PartyState, Standing } from './rules/standing.ts';

type StandingRow = {
  side: PartySide;
  standing: Standing | null;
  came_from: Standing | null;
  reads_end: boolean | null;
  reads_shared: boolean | null;
};

/** A party's standing as the rules see it; null in a case between two, where the stage says it all. */
export const partyStateOf = (row: StandingRow): PartyState | null =>
  row.standing && {
    isFirst: row.side === 'first',
    standing: row.standing,
    cameFrom: row.came_from,
    readsEnd: row.reads_end ?? false,
    readsShared: row.reads_shared ?? false,
  };

/** What is written of it. */
export const columnsOf = ({ standing, cameFrom, readsEnd, readsShared }: PartyState) => ({
  standing,
  came_from: cameFrom,
  reads_end: readsEnd,
  reads_shared: readsShared,
});

import type { Tx } from '../../../platform/db/database.ts';
import '../feedback/tables.ts';
import { besidesOf, forgottenOf, sentAndTold } from './queries.ts';
import { countFigures, type Figures, type SentAndTold } from './rules/figures.ts';
import type { Period } from './rules/periods.ts';

/** Counts a partner’s own figures from what he sees himself: whom he sent, and what he was told; the forgotten count on. */
export async function countFor(tx: Tx, organisationId: string, period: Period): Promise<Figures> {
  const people = new Map<string, { receivedOn: string; told: SentAndTold['told'][number][] }>();
  for (const { id, received_on, word, result, told_on } of await sentAndTold(tx, organisationId)) {
    const person = people.get(id) ?? { receivedOn: received_on, told: [] };
    if (word && told_on) person.told.push({ word, result, day: told_on });
    people.set(id, person);
  }
  const forgotten = await forgottenOf(tx, organisationId);
  const besides = await besidesOf(tx, organisationId, period);
  return countFigures([...people.values()], period, { forgotten, ...besides });
}

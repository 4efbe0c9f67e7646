import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { isoDay } from '../../../ui/dates.ts';
import { broughtKeys } from '../../accounts/brought/brought-keys.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { holdSet } from '../batches/queries.ts';
import { spend, takeIn } from '../batches/take-in.ts';
import type { Answer } from '../rules/add-answer.ts';
import { quarterOfDay } from '../rules/quarters.ts';
import { hasOpenQuestion, type Question, questionsOfForm } from '../rules/questions.ts';
import { isInTime, isProved, type ReadToken, readToken, type SetNamed } from '../rules/token.ts';
import { keyOfSet, type QuestionSet, setWithKey } from '../sets/queries.ts';
import { smallestNumber } from '../smallest-number.ts';

/** What a link shows whoever has it: the service and its questions. The same before and after somebody answered by it. */
export type Asking = { service: { name: string }; questions: Question[]; open: boolean };
export type AtToken = Asking & { token: ReadToken; set: QuestionSet; quarter: string; smallest: number };

/** What a token asks; null for every token that is none: made up, mistyped, of another installation, or too old. */
export function atToken(house: House, typed: string): Promise<AtToken | null> {
  const token = readToken(typed);
  if (!token) return Promise.resolve(null);
  const key = keyOfSet(token.code);
  return house.db.as({ kind: 'public', key }, async (tx) => {
    const set = await setWithKey(tx, key);
    const service = set && (await serviceById(tx, set.service_id));
    if (!set || !service) return null;
    const made = { serviceId: set.service_id, version: set.version };
    if (!(await wasMadeHere(tx, house, token, made))) return null;
    const zone = zoneOf(service.country);
    const quarter = quarterOfDay(isoDay(house.now(), zone));
    if (!isInTime(token, quarter)) return null;
    const questions = questionsOfForm(set.questions, token.form);
    const open = hasOpenQuestion(set.questions);
    const smallest = smallestNumber(service.settings);
    return { service: { name: service.name }, questions, open, token, set, quarter, smallest };
  });
}

/** By this installation, or by the one from which the service came. */
async function wasMadeHere(tx: Tx, house: House, token: ReadToken, made: SetNamed): Promise<boolean> {
  const proves = (key: Uint8Array) => isProved(subKey(key, 'evaluation token'), token, made);
  return proves(house.installationKey) || [...(await broughtKeys(tx, house)).values()].some(proves);
}

/**
 * Counts an answer, the first by each token. To whoever posts it is the same whether it counted: who holds somebody’s link
 * must not learn whether he answered.
 */
export function takeAnswer(house: House, at: AtToken, answer: Answer): Promise<void> {
  const { set, token, quarter, smallest } = at;
  return house.db.as({ kind: 'public', key: keyOfSet(token.code) }, async (tx) => {
    await holdSet(tx, set.id);
    const counts = await spend(tx, set, token);
    const arrival = { set, moment: token.moment, quarter, smallest };
    await takeIn(tx, house, arrival, { way: 'written', answer: counts ? answer : null });
  });
}

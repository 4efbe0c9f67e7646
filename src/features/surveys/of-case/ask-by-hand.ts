import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { noteReached } from '../../cases/reaching/reach-party.ts';
import { tokenFor } from '../asking/make-link.ts';
import { noteAsked } from '../asking/queries.ts';
import { holdSet } from '../batches/queries.ts';
import { takeIn } from '../batches/take-in.ts';
import type { Form } from '../rules/questions.ts';
import type { Moment } from '../tables.ts';
import { canBeAsked, type EvaluationSeen, lockEvaluation, type PartyAsked } from './read-evaluation.ts';

type Refused = 'not_found' | 'not_now';
type Asking = { seen: EvaluationSeen; party: PartyAsked; moment: Moment; form: Form };

/** A sheet for one party. Its token is in the answer and nowhere else: the same form once more gives no second one. */
export const makeSheet = (
  house: House,
  who: AtWork,
  of: { number: string; party: string },
): Promise<Result<Asking & { token: string }, Refused>> =>
  asking(house, who, of, 'paper', async (_tx, one) => {
    const { set, quarter } = one.seen;
    return { ...one, token: tokenFor(house, { set, quarter, moment: one.moment, form: one.form }) };
  });

/** Counts what a party said by telephone, apart from what came without a name. */
export const takeByTelephone = (
  house: House,
  who: AtWork,
  of: { number: string; party: string },
  chosen: Readonly<Record<string, string>>,
): Promise<Result<void, Refused>> =>
  asking(house, who, of, 'telephone', async (tx, { seen, moment }) => {
    const { set, quarter, smallest } = seen;
    await holdSet(tx, set.id);
    const answer = { way: 'telephone', chosen, words: '', mayBePrinted: false } as const;
    await takeIn(tx, house, { set, moment, quarter, smallest }, { way: 'telephone', answer });
  });

function asking<T>(
  house: House,
  who: AtWork,
  { number, party: id }: { number: string; party: string },
  way: 'paper' | 'telephone',
  work: (tx: Tx, one: Asking) => Promise<T>,
): Promise<Result<T, Refused>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const seen = await lockEvaluation(tx, house, who, number);
    const party = seen?.parties.find((one) => one.id === id);
    if (!seen || !party) return refused('not_found');
    const { moment } = seen;
    const isAllowed = way === 'paper' ? party.paper !== null : party.mayRing;
    if (!party.form || !canBeAsked(party, moment) || !isAllowed) return refused('not_now');
    const of = { partyId: party.id, caseId: seen.row.id, serviceId: seen.row.service_id };
    if (!(await noteAsked(tx, { ...of, moment, way }))) return refused('not_now');
    const told = way === 'paper' ? ('letter' as const) : ('phone' as const);
    await noteReached(tx, house, { ...of, way: told, purpose: 'evaluation' });
    const trail = { at: house.now(), serviceId: of.serviceId, caseId: of.caseId, role: 'coordinator' };
    const person = { id: who.memberId, name: who.name };
    await audit(tx, { ...trail, action: 'case.evaluation', person, detail: { moment, way } });
    return ok(await work(tx, { seen, party, moment, form: party.form }));
  });
}

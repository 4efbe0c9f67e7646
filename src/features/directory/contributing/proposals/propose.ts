import { isDeepStrictEqual } from 'node:util';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { mayTry } from '../../../accounts/throttle/throttle.ts';
import type { Entry } from '../../entries/entry.ts';
import type { FieldName } from '../../entries/fields.ts';
import { sealWords } from '../keeping/keeper-email.ts';
import { countWaiting, insertProposal, insertProposer } from './queries.ts';
import { proposable, toPropose } from './rules/proposed.ts';
import { tellKeepers } from './tell-keepers.ts';

/** More than anybody would read through. */
const mostWaiting = 40;

export type Proposed = {
  once: string;
  field: FieldName;
  /** The whole new value; `null` takes the fact away. */
  value: unknown;
  email: string;
  why: string;
  language: Language;
  computer: string;
};

/**
 * Lays a change of one field before whoever keeps the entry. Nothing changes yet. A second post of the same form does
 * nothing more.
 */
export async function propose(
  house: House,
  entry: Entry,
  given: Proposed,
): Promise<Result<void, 'wait' | 'same' | 'too_many' | 'not_this'>> {
  const { once: id, field, value, language } = given;
  if (!proposable(entry).includes(field)) return refused('not_this');
  if (isDeepStrictEqual(entry.facts[field]?.value ?? null, value)) return refused('same');
  const seconds = await mayTry(house, [{ kind: 'computer', value: `proposal ${given.computer}` }]);
  if (seconds > 0) return refused('wait', { seconds });
  const now = house.now();
  const done = await house.db.as({ kind: 'public' }, async (tx) => {
    const before = await countWaiting(tx, entry.id);
    if (before >= mostWaiting) return refused('too_many');
    const row = { id, entry_id: entry.id, field, value: toPropose(field, value, language), made_at: now };
    if (!(await insertProposal(tx, row))) return ok({ isNew: false });
    if (given.email || given.why) await keepWords(house, tx, given);
    return ok({ isNew: true });
  });
  if (!done.ok) return done;
  if (done.value.isNew) await tellKeepers(house, entry, { id, field });
  return ok(undefined);
}

/** What somebody tells of himself with a proposal, sealed under the installation’s key. */
export async function keepWords(
  house: House,
  tx: Parameters<typeof insertProposer>[0],
  { once: id, email, why, language }: Pick<Proposed, 'once' | 'email' | 'why' | 'language'>,
): Promise<void> {
  const sealed = sealWords(house, JSON.stringify({ email, why }), `proposal:${id}`);
  await insertProposer(tx, { proposal_id: id, sealed, language });
}

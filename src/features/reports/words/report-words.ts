import type { Tx } from '../../../platform/db/database.ts';
import { utf8 } from '../../../platform/vault/bytes.ts';
import { openSealed, SealBroken, sealTo } from '../../../platform/vault/seal.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { newestServiceKey, openServiceKeys } from '../../accounts/service-keys/service-keys.ts';
import type { Report } from '../report/report.ts';
import { saveSealedWords, sealedWords, type WordsOf } from './queries.ts';

/** Which report the words are for; its period is of whole months. */
export type ReportKey = Pick<Report, 'kind' | 'scope' | 'period'>;

/** What was written, and of what was pointed at in it somebody said that it is nobody of a case (`sayingOf`). */
export type Draft = { words: string; answered: readonly string[] };

const nothing: Draft = { words: '', answered: [] };

/** The words that the coordinators saved for this report; empty where there are none. */
export async function readWords(tx: Tx, who: AtWork, key: ReportKey): Promise<Draft> {
  const row = await sealedWords(tx, rowOf(who, key));
  if (!row) return nothing;
  for (const { keys } of await openServiceKeys(tx, asOpener(who))) {
    try {
      return JSON.parse(Buffer.from(openSealed(keys, row.sealed)).toString('utf8')) as Draft;
    } catch (error) {
      // Sealed to another key of the service, before or after this one.
      if (!(error instanceof SealBroken)) throw error;
    }
  }
  return nothing;
}

/** Keeps the words, sealed to the service; false where this member cannot open its key. */
export async function keepWords(
  tx: Tx,
  who: AtWork,
  key: ReportKey,
  draft: Draft,
  now: Date,
): Promise<boolean> {
  const service = await newestServiceKey(tx, asOpener(who));
  if (!service) return false;
  await saveSealedWords(tx, {
    ...rowOf(who, key),
    sealed: sealTo(service.keys.publicKey, utf8(JSON.stringify(draft))),
    saved_at: now,
    saved_by: who.memberId,
  });
  return true;
}

const asOpener = ({ memberId, service, keys }: AtWork) => ({ memberId, serviceId: service.id, keys });

const rowOf = (who: AtWork, { kind, scope, period }: ReportKey): WordsOf => ({
  ...{ service_id: who.service.id, kind, scope, from_day: period.from, until_day: period.until },
});

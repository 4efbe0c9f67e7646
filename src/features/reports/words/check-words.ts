import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { livingContacts } from '../../cases/search/living-contacts.ts';
import { type Draft, type ReportKey, readWords } from './report-words.ts';
import { eachOnce, type Found, findPerson, looksPersonal, prepare, sayingOf } from './rules/find-persons.ts';
import { plainText } from './rules/markdown.ts';

export type Checked = {
  /** What belongs to somebody of a case, and nobody has answered for yet: as long as there is any, nothing is published. */
  open: Found[];
  answered: Found[];
  /** What only looks like it. */
  warnings: Found[];
};

/**
 * Looks in the words for the names, addresses and numbers of everybody in the service’s cases. The trail says that it was
 * done, and never what was found.
 */
export async function checkWords(tx: Tx, house: House, who: AtWork, draft: Draft): Promise<Checked> {
  // The address of a link can name somebody too.
  const prepared = prepare(`${plainText(draft.words)}\n${draft.words}`);
  const found: Found[] = [];
  if (draft.words)
    for await (const contact of livingContacts(tx, house, who)) found.push(...findPerson(prepared, contact));
  await audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, action: 'report_words.check', role: 'coordinator' },
    ...{ person: { id: who.memberId, name: who.name }, detail: {} },
  });
  const said = new Set(draft.answered);
  const once = eachOnce(found);
  const known = new Set(once.map(sayingOf));
  return {
    open: once.filter((one) => !said.has(sayingOf(one))),
    answered: once.filter((one) => said.has(sayingOf(one))),
    warnings: eachOnce(looksPersonal(prepared)).filter((one) => !known.has(sayingOf(one))),
  };
}

/** The words as they may be published; refused while something in them belongs to somebody of a case. */
export async function wordsToPublish(
  tx: Tx,
  house: House,
  who: AtWork,
  key: ReportKey,
): Promise<Result<string, 'persons_in_words'>> {
  const draft = await readWords(tx, who, key);
  if (!draft.words) return ok('');
  const { open } = await checkWords(tx, house, who, draft);
  return open.length === 0 ? ok(draft.words) : refused('persons_in_words');
}

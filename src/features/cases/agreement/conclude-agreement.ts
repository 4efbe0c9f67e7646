import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { stateOf as stateOfCase } from '../queries.ts';
import type { AgreementText } from '../record/content.ts';
import { readItems, writeItem } from '../record/record.ts';
import { inCase, type MemberAct } from '../releases/at-case.ts';
import { sayThereIsNews } from '../releases/say-there-is-news.ts';
import { possibleSteps } from '../rules/lifecycle.ts';
import { repairIn } from '../sanction/rules/repair.ts';
import { insertAgreementLine } from '../steps/queries.ts';
import { recordStep } from '../steps/record-step.ts';
import { endLines, lockVersion, replaceOthers, signaturesOf, signersOf, updateConcluded } from './queries.ts';
import { mayConclude } from './rules/agreement.ts';
import { stateOf } from './sign-agreement.ts';

export type ConcludeRefused = 'not_there' | 'concluded' | 'replaced' | 'not_all_signed';

/**
 * All have signed this version: from now on it holds, everybody learns that all signed, and its lines are followed. The one
 * before it ends. In a case that is being mediated this is the step to its result, whole or in part.
 */
export function concludeAgreement(
  house: House,
  who: AtWork,
  given: { number: string; agreement: string; whole: boolean },
): Promise<Result<null, ConcludeRefused | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async (act) => {
    const { tx, row, record, author, now } = act;
    const version = await lockVersion(tx, row.id, given.agreement);
    if (!version) return refused('not_there');
    const signed = (await signaturesOf(tx, version.id)).map(({ party_id }) => party_id);
    const takingPart = (await signersOf(tx, row.id)).map(({ id }) => id);
    const may = mayConclude(stateOf(version), takingPart, signed);
    if (!may.ok) return may;
    const text = (await readItems(tx, record)).find(({ id }) => id === version.item_id)?.content;
    const lines = text?.kind === 'agreement_text' ? text.lines : [];
    await updateConcluded(tx, version.id, author.id, now);
    await replaceOthers(tx, row.id, version.id, now, 'all');
    await endLines(tx, row.id, now);
    await writeLines(act, version.id, lines);
    await takeItsStep(act, who, given.whole, lines.length);
    await sayThereIsNews(house, act, takingPart);
    return {
      value: null,
      done: { action: 'case.agreement_concluded', detail: { version: version.version } },
    };
  });
}

async function writeLines({ tx, record, author, now }: MemberAct, agreement: string, lines: AgreementText[]) {
  for (const [index, { who, what, by, repair }] of lines.entries()) {
    const id = randomId();
    const content = { kind: 'agreement_line', who, what, by, agreement, ...repairIn(repair) } as const;
    // A millisecond apart, so that they are read in their order.
    const at = new Date(now.getTime() + index);
    await writeItem(tx, record, { kind: 'shared' }, { id, content, author, now: at });
    await insertAgreementLine(tx, record, { id, dueOn: by || null });
  }
}

/** Where the case is past its result already, the new version changes no stage. */
async function takeItsStep({ tx, row, author, now }: MemberAct, who: AtWork, whole: boolean, lines: number) {
  const step = whole ? 'record_agreement' : 'record_partial_agreement';
  if (!possibleSteps(stateOfCase(row), author.role).some(({ name }) => name === step)) return;
  const actor = { role: author.role, member: { id: who.memberId, name: who.name } };
  const taken = { step, facts: { agreement_lines: lines, repair_and_day: true }, shown: { lines } } as const;
  const result = await recordStep(tx, row, actor, taken, now);
  if (!result.ok) throw new Error(`${step} was possible, and then was not: ${result.kind}`);
}

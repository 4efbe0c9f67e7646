import {
  type Answer,
  answerProposal,
} from '../../src/features/cases/assignment/proposals/answer-proposal.ts';
import { proposeMediators } from '../../src/features/cases/assignment/propose-mediators.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Act } from './life.ts';
import { granted } from './settle.ts';

/** The coordinator asks these mediators; no rule is set aside. */
export const propose = (...keys: string[]): Act => proposeThough('', ...keys);

/** The coordinator asks these mediators though a rule speaks against it, and says why. */
export const proposeThough =
  (reason: string, ...keys: string[]): Act =>
  async ({ house, asked, coordinator, mediator }) => {
    const mediators: string[] = [];
    for (const key of keys) mediators.push((await mediator(key)).memberId);
    const chosen = { number: asked.number, once: randomId(), mediators, reason };
    granted(await proposeMediators(house, coordinator, chosen));
  };

/** A mediator answers the proposal that waits for him. */
export const answer =
  (key: string, said: Answer): Act =>
  async ({ house, asked, mediator }) => {
    const who = await mediator(key);
    const { id } = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      tx
        .selectFrom('confidential.case_mediator')
        .where('case_id', '=', asked.caseId)
        .where('member_id', '=', who.memberId)
        .where('ended_at', 'is', null)
        .select('id')
        .executeTakeFirstOrThrow(),
    );
    granted(await answerProposal(house, who, { proposalId: id, answer: said }));
  };

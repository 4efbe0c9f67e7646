import { randomUUID } from 'node:crypto';
import { answerProposal } from '../../src/features/cases/assignment/proposals/answer-proposal.ts';
import { openProposals } from '../../src/features/cases/assignment/proposals/queries.ts';
import { proposeMediators } from '../../src/features/cases/assignment/propose-mediators.ts';
import { lockCase } from '../../src/features/cases/queries.ts';
import { recordStep } from '../../src/features/cases/steps/record-step.ts';
import {
  type MediatorProfile,
  saveMediatorProfile,
} from '../../src/features/mediators/profile/save-mediator-profile.ts';
import type { House } from '../../src/platform/house.ts';
import type { SmallTown } from '../town.ts';

const fit: MediatorProfile = {
  ...{ street: 'Verweg', place: 'Demostad', district: 'Elders', languages: ['nl'], skills: [], gender: '' },
  ...{ experienced: true, trainedOn: '2024-01-10', agreementSignedOn: '2024-01-11', recordCheckUntil: null },
  ...{ mostOpenCases: 40, active: true },
};

/** Lets every mediator of the town be asked for any case. */
export async function everybodyFits(house: House, town: SmallTown): Promise<void> {
  const { memberId, name } = town.working.coordinator;
  for (const mediator of town.mediators) {
    const of = { memberId: mediator.member.memberId, serviceId: town.service.id };
    await house.db.as({ kind: 'member', memberId }, (tx) =>
      saveMediatorProfile(tx, of, fit, { id: memberId, name }, house.now()),
    );
  }
}

/** A case with the first two mediators of the town: they were asked, and as many of them as `accepted` said yes. */
export async function withTeam(house: House, town: SmallTown, story: string, accepted = 2): Promise<string> {
  const { coordinator, mediators } = town.working;
  const at = { postcode: '4000', place: 'Demostad' };
  const { number } = await town.ask({
    ...{ story, first: { ...at, name: `An ${story}`, street: 'Kerkstraat', house: randomUUID() } },
    second: { ...at, name: `Bo ${story}`, street: 'Molenweg', house: randomUUID() },
  });
  await house.db.as({ kind: 'member', memberId: coordinator.memberId }, async (tx) => {
    const actor = {
      role: 'coordinator',
      member: { id: coordinator.memberId, name: coordinator.name },
    } as const;
    for (const step of ['take_in', 'accept'] as const) {
      const row = await lockCase(tx, coordinator, number);
      const facts = step === 'accept' ? { first_party_agrees: true } : {};
      const done = row && (await recordStep(tx, row, actor, { step, facts }, house.now()));
      if (!done?.ok) throw new Error(`${step} was refused`);
    }
  });
  const ids = mediators.slice(0, 2).map((mediator) => mediator.memberId);
  const asked = { number, once: randomUUID(), mediators: ids, reason: 'drill' };
  const proposed = await proposeMediators(house, coordinator, asked);
  if (!proposed.ok) throw new Error(`Nobody was asked: ${proposed.kind}`);
  for (const mediator of mediators.slice(0, accepted)) {
    const waiting = await house.db.as({ kind: 'member', memberId: mediator.memberId }, (tx) =>
      openProposals(tx, mediator),
    );
    const proposalId = waiting.at(-1)?.id ?? '';
    const said = await answerProposal(house, mediator, { proposalId, answer: 'accepted' });
    if (!said.ok) throw new Error(`The answer was refused: ${said.kind}`);
  }
  return number;
}

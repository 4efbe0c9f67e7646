import pg from 'pg';
import type { PartyVisitor } from '../src/features/accounts/access/visitor.ts';
import type { AtWork } from '../src/features/accounts/access/who-may.ts';
import { startSession } from '../src/features/accounts/sessions/session.ts';
import { lockCase } from '../src/features/cases/queries.ts';
import { openForMember } from '../src/features/cases/record/open-for-member.ts';
import { grant } from '../src/features/cases/record/record.ts';
import { hardenCode } from '../src/platform/vault/code.ts';
import { decrypt, newKeyPair, pairOf } from '../src/platform/vault/seal.ts';
import type { TestHouse } from './house.ts';
import { seeAll } from './see-all.ts';
import { type SmallTown, smallTown } from './town.ts';

/** A case in mediation: both parties hold keys, one mediator has accepted. */
export type BetweenTwo = {
  caseId: string;
  number: string;
  A: PartyVisitor;
  B: PartyVisitor;
  mediator: AtWork;
};

export type WordsTown = SmallTown & {
  owner: pg.Client;
  aCase(): Promise<BetweenTwo>;
  /** The cookie of a party who came in by his code. */
  cookieOf(party: PartyVisitor): Promise<string>;
  close(): Promise<void>;
};

/** The small town with cases that stand where words go back and forth. The stage is set by hand: its steps are tested elsewhere. */
export async function wordsTown(here: TestHouse): Promise<WordsTown> {
  const { house } = here;
  const town = await smallTown(house);
  const owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  const coordinator = town.working.coordinator;
  const mediator = town.working.mediators[0];
  async function aCase(): Promise<BetweenTwo> {
    const asked = await town.ask({}, { code: true });
    const { key, lookupId } = await hardenCode(asked.code ?? '', house.installationKey);
    const code = await house.db.as({ kind: 'public', key: lookupId }, (tx) =>
      tx.selectFrom('confidential.party_code').selectAll().executeTakeFirstOrThrow(),
    );
    const keysOfA = pairOf(decrypt(key, code.sealed_private_key, `party:${code.party_id}`));
    const keysOfB = newKeyPair();
    await owner.query(
      `update confidential.cases set stage = 'mediating', mode = 'indirect', second_party_knows = true where id = $1`,
      [asked.caseId],
    );
    const b = await house.db.as({ kind: 'member', memberId: coordinator.memberId }, async (tx) => {
      const row = await lockCase(tx, coordinator, asked.number);
      if (!row) throw new Error('The coordinator does not see the case');
      const record = await openForMember(tx, house, coordinator, row);
      const id = record.compartments.find((one) => one.side === 'second')?.partyId ?? '';
      await tx
        .updateTable('confidential.party')
        .set({ public_key: keysOfB.publicKey })
        .where('id', '=', id)
        .execute();
      const party = { kind: 'party', id, publicKey: keysOfB.publicKey } as const;
      await grant(tx, record, party, { only: (one) => one.kind === 'shared' || one.partyId === id });
      await grant(tx, record, { kind: 'member', id: mediator.memberId, publicKey: mediator.keys.publicKey });
      await tx
        .insertInto('confidential.case_mediator')
        .values({
          case_id: asked.caseId,
          service_id: row.service_id,
          member_id: mediator.memberId,
          glimpse: Buffer.from([1]),
          proposed_at: house.now(),
          answer: 'accepted',
          answered_at: house.now(),
          ended_at: null,
        })
        .execute();
      return id;
    });
    const visitor = (partyId: string, keys: PartyVisitor['keys']): PartyVisitor => ({
      kind: 'party',
      sessionId: '',
      partyId,
      keys,
    });
    return {
      ...{ caseId: asked.caseId, number: asked.number, mediator },
      A: visitor(code.party_id, keysOfA),
      B: visitor(b, keysOfB),
    };
  }
  return {
    ...town,
    owner,
    aCase,
    cookieOf: async ({ partyId, keys }) => {
      const given = { who: { partyId }, serviceId: null, privateKey: keys.privateKey };
      const token = await house.db.as({ kind: 'public' }, (tx) => startSession(tx, given, house.now()));
      return `entente=${token}`;
    },
    close: () => owner.end(),
  };
}

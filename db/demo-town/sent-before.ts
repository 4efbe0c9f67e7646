import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import type { House } from '../../src/platform/house.ts';
import { advise, close, type Scene, takeIn } from './life.ts';
import { refer, type TownPartner } from './partners.ts';

const day = 24 * 3_600_000;
const streets = ['Wilgenpad', 'Havenstraat', 'Kouterpad', 'Molenberg', 'Stationsplein', 'Parkweg'];

/** Whom a partner sent in the last quarter that is over: all of them were advised, and their cases are closed. */
export async function sentBefore(house: House, coordinator: AtWork, partner: TownPartner): Promise<void> {
  const now = house.now();
  const began = Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3 - 3, 6, 10);
  for (const [index, street] of streets.entries()) {
    let then = new Date(began + index * 11 * day);
    const at: House = { ...house, now: () => then };
    const resident = {
      name: `Bewoner ${street}`,
      street,
      otherStreet: street,
      phone: `0470 00 01 0${index}`,
    };
    const id = await refer(at, partner, resident);
    const asked = await caseOf(house, coordinator, id);
    const scene: Scene = { house: at, asked, coordinator, mediator: () => Promise.resolve(coordinator) };
    for (const act of [
      takeIn('phone', 'Centrum'),
      advise('Wij spraken over wat u zelf kunt zeggen, en wanneer.'),
      close('ADVICE_OK'),
    ]) {
      then = new Date(then.getTime() + 3 * day);
      await act(scene);
    }
  }
}

async function caseOf(house: House, { memberId }: AtWork, referralId: string): Promise<Scene['asked']> {
  const found = await house.db.as({ kind: 'member', memberId }, (tx) =>
    tx
      .selectFrom('confidential.referral as r')
      .innerJoin('confidential.cases as c', 'c.id', 'r.case_id')
      .where('r.id', '=', referralId)
      .select(['c.id', 'c.number'])
      .executeTakeFirstOrThrow(),
  );
  return { caseId: found.id, number: found.number, code: null, opened: null };
}

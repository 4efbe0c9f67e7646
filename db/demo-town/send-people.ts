import type { House } from '../../src/platform/house.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { sitAtPartners } from './desk-hours.ts';
import { askAsMagistrate } from './magistrate.ts';
import { foundPartner, type PartnerPlan, refer } from './partners.ts';
import { sentBefore } from './sent-before.ts';
import { atWork, type TownService, type Townsman } from './settle.ts';

type Member = (key: string) => Promise<Townsman>;

const day = 24 * 3_600_000;

const plans: (PartnerPlan & { member: string })[] = [
  { kind: 'police', name: 'Politiezone Demostad', place: 'Bureau Noord', member: 'police' },
  { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor Havenkwartier', member: 'housing' },
  { kind: 'prosecutor', name: 'Parket van Demostad', place: 'Gerechtsgebouw', member: 'magistrate' },
];

/**
 * Founds the partners of Demostad as they were agreed with a year ago, and lets two of them send people these days; gives the id of
 * the one who sends most.
 */
export async function sendPeople(
  house: House,
  at: { service: TownService; coordinator: Townsman },
  member: Member,
): Promise<string> {
  const now = house.now();
  const ago = (days: number, hour: number): House => {
    const then = new Date(`${isoDay(new Date(now.getTime() - days * day), 'Europe/Brussels')}T12:00:00Z`);
    then.setUTCHours(hour);
    return { ...house, now: () => (then < now ? then : now) };
  };
  const reviewOn = isoDay(new Date(now.getTime() + 12 * day), 'Europe/Brussels');
  const founded = [];
  for (const plan of plans)
    founded.push(await foundPartner(ago(353, 9), at, { ...plan, reviewOn }, [await member(plan.member)]));
  const [police, housing, prosecutor] = founded;
  if (!police || !housing || !prosecutor) throw new Error('The town has no partners');
  await sentBefore(house, atWork(house, at.coordinator, at.service, ['coordinator']), police);
  await refer(ago(9, 13), police, {
    ...{ name: 'Yvonne Stillewater', street: 'Schippersplein', house: '14', otherHouse: '16' },
    ...{ otherStreet: 'Schippersplein', phone: '0470 00 00 21', whenToRing: 'Na 17 uur' },
  });
  await refer(ago(5, 9), housing, {
    ...{ name: 'Marcel Bellerue', street: 'Rue des Tisserands', house: '31', language: 'fr' },
    ...{ otherStreet: 'Rue des Tisserands', otherHouse: '33', subject: 'NOISE', ownReference: 'DW-2041' },
  });
  await refer(ago(1, 15), police, {
    ...{ name: 'Nadia Ooststraat', street: 'Kouterpad', house: '3', otherStreet: '', otherHouse: '' },
    ...{ phone: '0470 00 00 22', subject: 'NOISE', feedbackAgreed: false },
  });
  const holders = { police: await member('mediator2'), housing: await member('mediator3') };
  await sitAtPartners({ long: ago(350, 9), yesterday: ago(1, 10) }, at, { police, housing }, holders);
  await askAsMagistrate(house, at, prosecutor, await member('mediator3'));
  return police.organisationId;
}

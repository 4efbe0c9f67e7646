import { visibleCases } from '../../src/features/cases/queries.ts';
import type { SanctionFile } from '../../src/features/partners/sanction/schema.ts';
import { sendSanction } from '../../src/features/partners/sanction/send-sanction.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { answer, proposeThough } from './assign.ts';
import { type Act, close, contactSecond, hearSecond, mediate, type Scene, take } from './life.ts';
import type { Workplace } from './live.ts';
import { foundPartner, type TownPartner } from './partners.ts';
import { granted, type TownService, type Townsman } from './settle.ts';

const hour = 3_600_000;
const by = 'mediator7';

type Sanction = { ago: number; file: Partial<SanctionFile>; life: Act[] };

const noParents = {
  ...{ parentName: '', parentStreet: '', parentHouse: '', parentPostcode: '', parentPlace: '' },
  ...{
    parentPhone: '',
    parentEmail: '',
    secondParentName: '',
    secondParentStreet: '',
    secondParentHouse: '',
  },
  ...{ secondParentPostcode: '', secondParentPlace: '', secondParentPhone: '', secondParentEmail: '' },
};
const usual: SanctionFile = {
  ...{ ownReference: 'GAS 2026/101', subject: 'WASTE', fact: 'Een zak huisvuil naast de glasbol gezet.' },
  ...{ name: 'Wannes Achterdijk', street: 'Havenlaan', house: '40', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 00 00 31', email: '', language: 'nl', ageGroup: 'adult', lawyer: '' },
  ...noParents,
  injuredIsOrganisation: true,
  ...{ injuredName: 'Stad Demostad', injuredStreet: 'Grote Markt', injuredHouse: '1' },
  ...{ injuredPostcode: '4000', injuredPlace: 'Demostad', injuredPhone: '', injuredEmail: '' },
};

const living = (street: string, number: string, phone: string): Partial<SanctionFile> => ({
  ...{ street, house: number, phone: `0470 00 00 ${phone}` },
});
const hurt = (injuredName: string, injuredStreet: string, injuredHouse: string): Partial<SanctionFile> => ({
  ...{ injuredName, injuredStreet, injuredHouse, injuredIsOrganisation: injuredName !== 'Theo Ankerman' },
});

const offer = (parents = false): Act =>
  take('offer_mediation', { how: 'letter', ...(parents && { parents: 'yes' }) }, by);
const acceptOffer = (told: string): Act => take('accept_offer', { how: 'neutral_place', told }, by);
/** The coordinator takes the file, and the mediator who knows these files takes it on. */
const begun: Act[] = [
  take('take_in', { how: 'mail', district: '', told: '' }),
  take('take_on'),
  proposeThough('Hij is bij ons de bemiddelaar voor GAS.', by),
  answer(by, 'accepted'),
];
const mediated = (told: string, line: Record<string, string>): Act[] => [
  acceptOffer(told),
  contactSecond(by, 'letter', 'Wie dit deed, wil met u praten en het goedmaken.'),
  hearSecond(by, 'neutral_place', 'De stad werkt mee, als er echt iets gebeurt.'),
  mediate(by, 'direct'),
  take('record_agreement', { who_1: 'first', by_1: line.by_1 ?? '', ...line }, by),
];

const sanctions = (day: (ago: number) => string): Sanction[] => [
  {
    ago: 60,
    file: {
      ...{
        ownReference: 'GAS 2026/64',
        name: 'Lowie Kiezelveld',
        ...living('Tulpstraat', '5', '32'),
        ...hurt('Sporthal De Meander', 'Sportlaan', '2'),
        ageGroup: 'minor',
        subject: 'DAMAGE',
      },
      ...{
        fact: 'Met verf op de muur van de sporthal gespoten.',
        parentName: 'Sofie Kiezelveld',
        parentPhone: '0470 00 00 51',
      },
    },
    life: [
      ...begun,
      offer(true),
      ...mediated('Hij schaamt zich en wil de muur zelf schoonmaken.', {
        ...{
          what_1: 'Hij maakt de muur schoon met de ploeg van de stad.',
          repair_1: 'service',
          by_1: day(20),
        },
      }),
      take('record_executed', { team_note: 'De muur is schoon. De ploeg was tevreden.' }, by),
    ],
  },
  {
    ago: 50,
    file: {
      ownReference: 'GAS 2026/71',
      name: 'Koen Vlierbeek',
      ...living('Havenlaan', '12', '33'),
      ...hurt('Stad Demostad', 'Grote Markt', '1'),
    },
    life: [
      ...begun,
      offer(),
      ...mediated('Hij betaalt liever de kosten dan een boete.', {
        ...{ what_1: 'Hij betaalt de kosten van het opruimen: 45 euro.', repair_1: 'money', by_1: day(12) },
      }),
      take('record_not_executed', { team_note: 'Na twee brieven nog niets betaald.' }, by),
    ],
  },
  {
    ago: 24,
    file: {
      ownReference: 'GAS 2026/88',
      name: 'Mieke Steenweg',
      ...living('Kouterpad', '9', '34'),
      ...hurt('Rita Hofkens', 'Kouterpad', '11'),
      ageGroup: 'adult',
    },
    life: [
      ...begun,
      offer(),
      take('record_no_reply', { how: 'letter', team_note: 'Twee brieven, geen antwoord.' }, by),
    ],
  },
  {
    ago: 15,
    file: {
      ownReference: 'GAS 2026/93',
      name: 'Jonas Waterkers',
      ...living('Rue des Tisserands', '7', '35'),
      ...hurt('Bakkerij Korenaar', 'Grote Markt', '14'),
      ageGroup: 'minor',
      parentName: 'Dirk Waterkers',
      parentPhone: '0470 00 00 52',
    },
    life: [...begun, offer(true), acceptOffer('Hij wil het goedmaken en komt met zijn vader.')],
  },
  {
    ago: 9,
    file: {
      ownReference: 'GAS 2026/97',
      name: 'Bea Lisdodde',
      ...living('Schippersplein', '3', '36'),
      ...hurt('Theo Ankerman', 'Schippersplein', '5'),
    },
    life: [...begun, offer()],
  },
  {
    ago: 90,
    file: {
      ownReference: 'GAS 2026/40',
      name: 'Arno Braambos',
      ...living('Lindeplein', '21', '37'),
      ...hurt('Warenhuis De Ster', 'Stationsplein', '6'),
    },
    life: [
      ...begun,
      offer(),
      take('refuse_offer', { reason: 'NO_TRUST', team_note: 'Hij betaalt liever de boete.' }, by),
      close('SAC_REFUSED'),
    ],
  },
];

/**
 * A sanctioning officer sends six people for mediation in the last three months; each step a day after the one before, none
 * after the house’s now.
 */
export async function mediateSanctions(
  house: House,
  at: { service: TownService; coordinator: Townsman },
  workplace: Workplace,
  officer: Townsman,
): Promise<void> {
  const today = house.now();
  const atDay = (ago: number): Date => {
    const then = new Date(
      `${isoDay(new Date(today.getTime() - ago * 24 * hour), 'Europe/Brussels')}T10:00:00Z`,
    );
    return then < today ? then : today;
  };
  const plan = { kind: 'sanction_officer', name: 'GAS-dienst Demostad', place: 'Stadhuis' } as const;
  const partner = await foundPartner({ ...house, now: () => atDay(353) }, at, plan, [officer]);
  for (const { ago, file, life } of sanctions((days) => isoDay(atDay(days), 'Europe/Brussels'))) {
    let now = atDay(ago);
    const then: House = { ...house, now: () => now };
    const scene: Scene = {
      house: then,
      asked: await send(then, partner, { ...usual, ...file }, workplace),
      ...workplace,
    };
    for (const [index, act] of life.entries()) {
      now = atDay(Math.max(0, ago - index - 1));
      await act(scene);
    }
  }
}

/** Sends one, and finds the case that it opened, which the officer himself cannot. */
async function send(
  house: House,
  { sender }: TownPartner,
  file: SanctionFile,
  { coordinator }: Workplace,
): Promise<Scene['asked']> {
  const given = { once: randomId(), day: isoDay(house.now(), 'Europe/Brussels') };
  const { referralId } = granted(await sendSanction(house, { sender, by: 'partner' }, file, given));
  const { id, number } = await house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    visibleCases(tx, coordinator)
      .innerJoin('confidential.referral as r', 'r.case_id', 'confidential.cases.id')
      .where('r.id', '=', referralId)
      .select(['confidential.cases.id', 'number'])
      .executeTakeFirstOrThrow(),
  );
  return { caseId: id, number, code: null, opened: null };
}

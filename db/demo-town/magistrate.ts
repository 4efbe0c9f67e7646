import { recordAccreditation } from '../../src/features/mediators/accreditation/record-accreditation.ts';
import {
  answerRequest,
  enterRequest,
  moveRequest,
  type NewRequest,
  putOnRequest,
} from '../../src/features/partners/judicial/keep-request.ts';
import type { InnerAnswer, RequestStep } from '../../src/features/partners/judicial/rules/request-life.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import type { TownPartner } from './partners.ts';
import { asMember, atWork, granted, personOf, type TownService, type Townsman } from './settle.ts';

/** Days before today, and a step or an answer on that day. */
type Act = [ago: number, RequestStep | InnerAnswer];
type Asked = { ago: number; dueIn: number; kind?: NewRequest['kind']; reference: string; parties: string[] };

const requests: (Asked & { asked: string; acts: Act[] })[] = [
  {
    ...{ ago: 84, dueIn: -50, reference: 'DM 2026/311', parties: ['Ward Kasteleyn', 'Bernard Quaintis'] },
    asked: 'Stel hun een bemiddeling voor over de gemeenschappelijke oprit.',
    acts: [
      [78, 'propose'],
      [71, 'both_accept'],
      [70, 'return'],
      [33, 'agreement'],
      [32, 'return'],
    ],
  },
  {
    ...{ ago: 47, dueIn: -16, reference: 'DM 2026/352', parties: ['Ilse Bergdal', 'Rosa Heidevink'] },
    asked: 'Nachtlawaai; ga na of zij willen praten.',
    acts: [
      [42, 'propose'],
      [29, 'b_refuses'],
      [28, 'return'],
    ],
  },
  {
    ...{ ago: 38, dueIn: -8, kind: 'penal_mediation', reference: 'DM 2026/367' },
    ...{ parties: ['Stef Rietgors', 'Apotheek Lindeplein'] },
    asked: 'Bemiddeling in strafzaken na vernieling.',
    acts: [[30, 'withdraw']],
  },
  {
    ...{ ago: 13, dueIn: 5, reference: 'DM 2026/398', parties: ['Marc Zwaluwen', 'Denise Clairval'] },
    asked: 'Ruzie over een haag en over wat daarbij gezegd werd.',
    acts: [[9, 'propose']],
  },
  {
    ...{ ago: 2, dueIn: 27, reference: 'DM 2026/414', parties: ['Petra Windroos', 'Yusuf Sterrenveld'] },
    asked: 'Stel hun een bemiddeling voor en laat ons de uitkomst weten.',
    acts: [],
  },
];

const day = 24 * 3_600_000;

/**
 * A magistrate asked five times in the last three months: one was agreed upon, one not accepted, one withdrawn, one is with the
 * people now and falls due this week, one has just come.
 */
export async function askAsMagistrate(
  house: House,
  at: { service: TownService; coordinator: Townsman },
  office: TownPartner,
  accredited: Townsman,
): Promise<void> {
  const today = house.now();
  const onDay = (ago: number) => isoDay(new Date(today.getTime() - ago * day), 'Europe/Brussels');
  const then = (ago: number): House => {
    const noon = new Date(`${onDay(ago)}T12:00:00Z`);
    return { ...house, now: () => (noon < today ? noon : today) };
  };
  const of = { memberId: accredited.member.memberId, serviceId: at.service.id };
  const decision = { number: 'FBC-2023-118', domains: ['civil_commercial' as const], issuedOn: onDay(900) };
  await asMember(house, at.coordinator, async (tx) =>
    granted(
      await recordAccreditation(
        tx,
        of,
        { ...decision, validUntil: onDay(-900) },
        personOf(at.coordinator),
        then(353).now(),
      ),
    ),
  );
  const coordinator = atWork(house, at.coordinator, at.service, ['coordinator']);
  const mediator = atWork(house, accredited, at.service, ['mediator']);
  for (const { ago, dueIn, kind = 'apostille', reference, parties, asked, acts } of requests) {
    const words = { reference, magistrate: 'Mr. Valmorin', report: '', parties, asked };
    const given = { once: randomId(), organisationId: office.organisationId, kind, words };
    const days = { receivedOn: onDay(ago), dueOn: onDay(-dueIn) };
    const { id } = granted(await enterRequest(then(ago), coordinator, { ...given, ...days }));
    granted(await putOnRequest(then(ago), coordinator, { id, memberId: of.memberId }));
    for (const [when, what] of acts) {
      const sent = { id, once: randomId(), text: '' };
      if (what === 'propose' || what === 'return' || what === 'withdraw')
        granted(await moveRequest(then(when), coordinator, { ...sent, step: what, on: onDay(when) }));
      else granted(await answerRequest(then(when), mediator, { ...sent, inner: what }));
    }
  }
}

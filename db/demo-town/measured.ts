import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { saveCosts } from '../../src/features/reports/cost/save-costs.ts';
import { keepPilot, recordDecision, setGoal } from '../../src/features/reports/pilot/keep-pilot.ts';
import type { PilotIndicator } from '../../src/features/reports/pilot/rules/progress.ts';
import { makeSteeringLink } from '../../src/features/reports/pilot/show-steering-group.ts';
import {
  addCertificate,
  keepBinder,
  planImprovement,
} from '../../src/features/reports/recognition/keep-binder.ts';
import { layEvidence } from '../../src/features/reports/recognition/lay-evidence.ts';
import type { CriterionKey } from '../../src/features/reports/recognition/rules/criteria.ts';
import { monthsAfter } from '../../src/features/reports/recognition/rules/standing.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { granted } from './settle.ts';

const euros = (amount: number) => BigInt(amount) * 100n;

/** What both services cost, the pilot of the one that began like the other, and the binders of both. */
export async function measure(house: House, first: AtWork, second: AtWork): Promise<void> {
  const today = isoDay(house.now(), first.service.timeZone);
  const year = Number(today.slice(0, 4));
  for (const [service, staff] of [
    [first, 68_500],
    [second, 31_200],
  ] as const)
    for (const back of [0, 1, 2]) await cost(house, service, year - back, staff - back * 1_850);
  await tryOut(house, second, today);
  await fillBinders(house, first, second, today);
}

const cost = (house: House, service: AtWork, year: number, staff: number) =>
  saveCosts(house, service, {
    ...{ year, fteHundredths: staff > 60_000 ? 125 : 60 },
    costs: { staff: euros(staff), travel: euros(1_240), administration: euros(2_900), other: euros(760) },
  });

async function tryOut(house: House, by: AtWork, today: string): Promise<void> {
  const [begins, ends] = [`${Number(today.slice(0, 4)) - 1}-01-01`, monthsAfter(today, 4)];
  const purpose = 'Weten of buren hier geholpen zijn met vrijwilligers, en wat dat kost.';
  await keepPilot(house, by, { begins, ends, purpose });
  const goals: [PilotIndicator, bigint][] = [
    ['reports', 40n],
    ['treated_share', 60n],
    ['positive_share', 60n],
    ['cost_per_report', euros(1_500)],
    ['said_recommend', 80n],
    ['said_safety', 75n],
    ['kept_living', 60n],
  ];
  for (const [indicator, target] of goals)
    granted(await setGoal(house, by, { id: randomId(), indicator, target, until: ends }));
  granted(
    await recordDecision(house, by, {
      ...{ id: randomId(), on: monthsAfter(today, -8), by: 'Stuurgroep van gemeente en welzijn' },
      ...{
        decision: 'conditions',
        reasons: 'Nog een jaar, om genoeg zaken te zien om iets te kunnen zeggen.',
      },
    }),
  );
  const expires = new Date(house.now().getTime() + 90 * 86_400_000);
  const wish = { once: randomId(), name: 'Stuurgroep', language: 'nl', expires } as const;
  granted(await makeSteeringLink(house, by, wish));
}

async function fillBinders(house: House, first: AtWork, second: AtWork, today: string): Promise<void> {
  await keepBinder(house, first, 'be');
  await keepBinder(house, second, 'ccv');
  const pieces: [AtWork, CriterionKey, string, number, number][] = [
    [first, 'deontology', 'Deontologische code, door allen getekend', -20, 4],
    [first, 'charter', 'Handvest, gestemd door de gemeenteraad', -14, 60],
    [second, 'confidentiality', 'Geheimhouding, getekend door alle vrijwilligers', -15, 9],
    [second, 'complaints', 'Klachtenregeling, versie 2', -22, 2],
  ];
  for (const [by, criterion, words, ago, ahead] of pieces) {
    const days = { on: monthsAfter(today, ago), until: monthsAfter(today, ahead) };
    granted(await layEvidence(house, by, { id: randomId(), criterion, words, ...days }));
  }
  const plan = {
    id: randomId(),
    criterion: 'insurance',
    words: 'De polis opvragen bij de gemeente',
  } as const;
  granted(await planImprovement(house, first, { ...plan, due: monthsAfter(today, 2) }));
  const certificate = { id: randomId(), number: 'Demostad 1', granted: monthsAfter(today, -13) };
  granted(await addCertificate(house, first, { ...certificate, until: monthsAfter(today, 11) }));
}

import { type PreparedCode, prepareCode } from '../src/features/cases/opening/open-case.ts';
import { saveMediatorProfile } from '../src/features/mediators/profile/save-mediator-profile.ts';
import type { House } from '../src/platform/house.ts';
import { formatCode } from '../src/platform/vault/code.ts';
import type { Story } from './demo-town/life.ts';
import { liveThrough, type Workplace } from './demo-town/live.ts';
import { people, profiles, type ServiceName, services, type Townsperson } from './demo-town/people.ts';
import {
  asMember,
  atWork,
  employ,
  foundService,
  granted,
  personOf,
  settle,
  type TownService,
  type Townsman,
} from './demo-town/settle.ts';
import { storiesBetweenTwo } from './demo-town/stories/between-two.ts';
import { closedStories } from './demo-town/stories/closed.ts';
import { storiesInHand } from './demo-town/stories/in-hand.ts';
import { longStories } from './demo-town/stories/long.ts';
import { storiesOfVoorbeeldrecht } from './demo-town/stories/voorbeeldrecht.ts';

/** Who can be tried out in the demo: members with the town’s passphrase, and residents with their codes. */
export type DemoTown = {
  members: { email: string; as: string; name: string }[];
  residents: { code: string; number: string; as: string }[];
};

const stories: Story[] = [
  ...longStories,
  ...storiesInHand,
  ...storiesBetweenTwo,
  ...closedStories,
  ...storiesOfVoorbeeldrecht,
];

const year = 365 * 24 * 3_600_000;

/**
 * Builds the demo town in an empty installation, by the real commands alone: two services, their people, and what they
 * lived through in two years. `setNow` turns the house’s clock; at the end it stands where it stood. Takes some ten seconds.
 */
export async function buildDemoTown(house: House, setNow: (now: Date) => void): Promise<DemoTown> {
  const today = house.now();
  // Hardening runs beside the rest: a third of a second for each code.
  const codes = prepareCodes(house);
  setNow(new Date(today.getTime() - 2 * year - year / 24));
  const settled = new Map<string, Townsman>();
  for (const { key, name, language } of people)
    settled.set(key, await settle(house, { email: `${key}@demo.example`, name, language }));
  const workplaces = {
    demostad: await workplaceOf(house, 'demostad', settled),
    voorbeeldrecht: await workplaceOf(house, 'voorbeeldrecht', settled),
  };
  for (const person of people) await giveWork(house, person, settled, workplaces);
  const cases = await liveThrough(house, setNow, stories, { workplaces, codes: await codes, today });
  setNow(today);
  return {
    members: people.map(({ key, as, name }) => ({ email: `${key}@demo.example`, as, name })),
    residents: [...cases].flatMap(([story, { code, number }]) =>
      code && story.codeFor ? [{ code: formatCode(code), number, as: story.codeFor }] : [],
    ),
  };
}

async function prepareCodes(house: House): Promise<Map<Story, PreparedCode>> {
  const codes = new Map<Story, PreparedCode>();
  for (const story of stories) if (story.codeFor) codes.set(story, await prepareCode(house));
  return codes;
}

async function workplaceOf(
  house: House,
  name: ServiceName,
  settled: Map<string, Townsman>,
): Promise<Workplace> {
  const coordinators = people.filter(({ roles }) =>
    roles.some(([role, service]) => role === 'coordinator' && service === name),
  );
  const [first, ...others] = coordinators.map(({ key }) => one(settled, key));
  if (!first) throw new Error(`${name} has no coordinator`);
  const service = await foundService(house, services[name], [first, ...others]);
  return {
    service,
    coordinator: atWork(house, first, service, ['coordinator']),
    mediator: (key) => atWork(house, one(settled, key), service, ['mediator']),
  };
}

async function giveWork(
  house: House,
  person: Townsperson,
  settled: Map<string, Townsman>,
  workplaces: Record<ServiceName, Workplace>,
): Promise<void> {
  const townsman = one(settled, person.key);
  for (const [role, name] of person.roles) {
    if (role === 'coordinator') continue;
    const service = name && workplaces[name].service;
    await employ(house, townsman, role, service);
    if (role === 'mediator' && service) {
      const key = name === 'demostad' ? 'coordinator' : 'coordinator2';
      await introduce(house, person.key, townsman, service, one(settled, key));
    }
  }
}

/** The coordinator writes down what he must know of a mediator. */
async function introduce(
  house: House,
  key: string,
  mediator: Townsman,
  service: TownService,
  coordinator: Townsman,
): Promise<void> {
  const given = profiles[key];
  if (!given) throw new Error(`${key} has no profile`);
  const { yearsHere, ...profile } = given;
  const since = new Date(house.now().getTime() - yearsHere * year).toISOString().slice(0, 10);
  const full = {
    ...profile,
    ...{ trainedOn: since, agreementSignedOn: since, recordCheckUntil: null, active: true },
  };
  const of = { memberId: mediator.member.memberId, serviceId: service.id };
  granted(
    await asMember(house, coordinator, (tx) =>
      saveMediatorProfile(tx, of, full, personOf(coordinator), house.now()),
    ),
  );
}

function one(settled: Map<string, Townsman>, key: string): Townsman {
  const townsman = settled.get(key);
  if (!townsman) throw new Error(`Nobody in the town is called ${key}`);
  return townsman;
}

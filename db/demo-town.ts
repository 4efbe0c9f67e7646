import { prepareCode } from '../src/features/cases/opening/open-case.ts';
import { saveMediatorProfile } from '../src/features/mediators/profile/save-mediator-profile.ts';
import type { House } from '../src/platform/house.ts';
import { formatCode } from '../src/platform/vault/code.ts';
import { buildDemoDirectory } from './demo-directory/build-demo-directory.ts';
import { complain } from './demo-town/complain.ts';
import { noteHomes } from './demo-town/homes.ts';
import type { Story } from './demo-town/life.ts';
import { liveThrough, type Workplace } from './demo-town/live.ts';
import { measure } from './demo-town/measured.ts';
import { bringInOldLists } from './demo-town/old-lists.ts';
import { sayOwnWords } from './demo-town/own-words.ts';
import { people, profiles, type ServiceName, services, type Townsperson } from './demo-town/people.ts';
import { publishFigures } from './demo-town/publish.ts';
import { mediateSanctions } from './demo-town/sanctions.ts';
import { sendPeople } from './demo-town/send-people.ts';
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
import { storiesOfMany } from './demo-town/stories/many.ts';
import { storiesOfVoorbeeldrecht } from './demo-town/stories/voorbeeldrecht.ts';
import { sayWhatTheyThought } from './demo-town/surveys.ts';

/** Who can be tried out in the demo: members with the town’s passphrase, and residents with their codes. */
export type DemoTown = {
  members: { email: string; as: string; name: string }[];
  residents: { code: string; number: string; as: string }[];
};

const stories: Story[] = [
  ...longStories,
  ...storiesInHand,
  ...storiesBetweenTwo,
  ...storiesOfMany,
  ...closedStories,
  ...storiesOfVoorbeeldrecht,
];

const year = 365 * 24 * 3_600_000;

/**
 * Builds the demo town in an empty installation, by the real commands alone: two services, their people, and what they
 * lived through in the two years before the house’s now. Takes some ten seconds.
 */
export async function buildDemoTown(house: House): Promise<DemoTown> {
  const today = house.now();
  const start = new Date(today.getTime() - 2.05 * year);
  const early: House = { ...house, now: () => start };
  // Hardening passphrases and codes takes seconds on a core of its own: the first cases are lived through meanwhile.
  const arrivals = new Map(people.map((person) => [person.key, settlePerson(early, person)]));
  const codes = new Map(
    stories.filter((story) => story.codeFor).map((story) => [story, prepareCode(house)] as const),
  );
  const founded = {
    demostad: await found(early, 'demostad', 'coordinator', arrivals),
    voorbeeldrecht: await found(early, 'voorbeeldrecht', 'coordinator2', arrivals, 'demostad'),
  };
  const employed = new Map(
    people.map((person) => [person.key, giveWork(early, person, arrivals, founded)] as const),
  );
  const lives = (['demostad', 'voorbeeldrecht'] as const).map((name) => {
    const own = stories.filter((story) => story.service === name);
    const workplace = workplaceIn(house, founded[name], employed);
    return liveThrough(house, own, { workplace, codes, today });
  });
  const [everybody, lived] = await Promise.all([
    Promise.all(employed.values()),
    Promise.all(lives),
    buildDemoDirectory(house),
    one(employed, 'complaints').then((handler) => complain(house, founded.demostad.service, handler)),
  ]);
  // Their cases come after the others, which would have other numbers otherwise.
  const police = await sendPeople(house, founded.demostad, (key) => one(employed, key));
  const atWorkplace = workplaceIn(house, founded.demostad, employed);
  await sayOwnWords(house, founded.demostad);
  await sayWhatTheyThought(house, founded.demostad);
  await sayWhatTheyThought(house, founded.voorbeeldrecht, 'without words');
  await mediateSanctions(house, founded.demostad, atWorkplace, await one(employed, 'sanctions'));
  const other = workplaceIn(house, founded.voorbeeldrecht, employed);
  await bringInOldLists(house, atWorkplace.coordinator, other.coordinator);
  await publishFigures(house, [atWorkplace.coordinator, other.coordinator], {
    partner: police,
    afterwards: () => noteHomes(house, atWorkplace.coordinator, lived[0] ?? new Map()),
  });
  // What a steering group reads stands in published reports, so they come first.
  await measure(house, atWorkplace.coordinator, other.coordinator);
  return {
    members: everybody.map(({ email, name }, index) => ({ email, name, as: people[index]?.as ?? '' })),
    residents: lived
      .flatMap((cases) => [...cases])
      .flatMap(([story, { code, number }]) =>
        code && story.codeFor ? [{ code: formatCode(code), number, as: story.codeFor }] : [],
      ),
  };
}

type Arrivals = Map<string, Promise<Townsman>>;
type Founded = { service: TownService; coordinator: Townsman };

const settlePerson = (house: House, { key, name, language }: Townsperson): Promise<Townsman> =>
  settle(house, { email: `${key}@demo.example`, name, language });

async function found(
  house: House,
  name: ServiceName,
  coordinatorKey: string,
  arrivals: Arrivals,
  like?: ServiceName,
): Promise<Founded> {
  const coordinator = await one(arrivals, coordinatorKey);
  return {
    coordinator,
    service: await foundService(house, services[name], [coordinator], like && services[like].slug),
  };
}

function workplaceIn(house: House, { service, coordinator }: Founded, employed: Arrivals): Workplace {
  const mediator = async (key: string) => atWork(house, await one(employed, key), service, ['mediator']);
  return { service, coordinator: atWork(house, coordinator, service, ['coordinator']), mediator };
}

async function giveWork(
  house: House,
  person: Townsperson,
  arrivals: Arrivals,
  founded: Record<ServiceName, Founded>,
): Promise<Townsman> {
  const townsman = await one(arrivals, person.key);
  for (const [role, name] of person.roles) {
    if (role === 'coordinator') continue;
    await employ(house, townsman, role, name && founded[name].service);
    if (role === 'mediator' && name) await introduce(house, person.key, townsman, founded[name]);
  }
  return townsman;
}

/** The coordinator writes down what he must know of a mediator. */
async function introduce(
  house: House,
  key: string,
  mediator: Townsman,
  { service, coordinator }: Founded,
): Promise<void> {
  const now = house.now();
  const given = profiles[key];
  if (!given) throw new Error(`${key} has no profile`);
  const { yearsHere, ...profile } = given;
  const since = new Date(now.getTime() - yearsHere * year).toISOString().slice(0, 10);
  const full = {
    ...profile,
    ...{ trainedOn: since, agreementSignedOn: since, recordCheckUntil: null, active: true },
  };
  const of = { memberId: mediator.member.memberId, serviceId: service.id };
  granted(
    await asMember(house, coordinator, (tx) => saveMediatorProfile(tx, of, full, personOf(coordinator), now)),
  );
}

function one(people: Arrivals, key: string): Promise<Townsman> {
  const townsman = people.get(key);
  if (!townsman) throw new Error(`Nobody in the town is called ${key}`);
  return townsman;
}

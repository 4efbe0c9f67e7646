import { asMember, granted, personOf } from '../db/demo-town/settle.ts';
import { listen } from '../src/app/server.ts';
import { saveMediatorProfile } from '../src/features/mediators/profile/save-mediator-profile.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { type SmallTown, smallTown } from '../test/town.ts';

export type StoryTown = { here: TestHouse; town: SmallTown; url: string; close(): Promise<void> };

/** The small town with two mediators whom the rules let pass, served to real browsers. */
export async function storyTown(language: 'nl' | 'fr' = 'nl'): Promise<StoryTown> {
  const here = await testHouse();
  const town = await smallTown(here.house, language);
  const { coordinator, service } = town;
  for (const [index, { member }] of town.mediators.slice(0, 2).entries()) {
    const profile = {
      ...{
        street: `Verre straat ${index}`,
        place: 'Demostad',
        district: `Wijk ${index}`,
        gender: '' as const,
      },
      ...{ languages: ['nl', 'fr'], skills: [], experienced: true, active: true, mostOpenCases: 9 },
      ...{ trainedOn: '2024-01-10', agreementSignedOn: '2024-01-10', recordCheckUntil: null },
    };
    const of = { memberId: member.memberId, serviceId: service.id };
    granted(
      await asMember(here.house, coordinator, (tx) =>
        saveMediatorProfile(tx, of, profile, personOf(coordinator), here.house.now()),
      ),
    );
  }
  const listening = await listen(here.house, { host: '127.0.0.1', port: 0 });
  return {
    ...{ here, town, url: listening.url },
    close: async () => {
      await listening.close();
      await here.close();
    },
  };
}

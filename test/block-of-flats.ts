import type { Asked } from '../db/demo-town/ask-for-help.ts';
import { answer, proposeThough } from '../db/demo-town/assign.ts';
import { type Act, accept, hearFirst, type Scene, takeIn } from '../db/demo-town/life.ts';
import { forMany, partyNamed } from '../db/demo-town/many.ts';
import type { House } from '../src/platform/house.ts';
import type { SmallTown } from './town.ts';

/** A community case of the small town: who asked is `Aïsha Aanvrager`, the others `Flat 1`, `Flat 2` and so on. */
export type Block = {
  asked: Asked;
  scene: Scene;
  live(...acts: Act[]): Promise<void>;
  idOf(name: string): Promise<string>;
};

/** Opens a block of flats with this many parties, by the commands that people use; the first party has a code. */
export async function blockOfFlats(house: House, town: SmallTown, parties: number): Promise<Block> {
  const asked = await town.ask(
    {
      second: {
        name: 'Flat 1',
        street: 'Kerkstraat',
        house: '12 bus 1',
        postcode: '4000',
        place: 'Demostad',
      },
    },
    { code: true },
  );
  const { coordinator, mediators } = town.working;
  const scene: Scene = {
    house,
    asked,
    coordinator,
    mediator: async (key) => mediators[Number(key) - 1] ?? mediators[0],
  };
  const live = async (...acts: Act[]) => {
    for (const act of acts) await act(scene);
  };
  await live(takeIn('phone', 'Centrum'));
  const others = Array.from({ length: parties - 2 }, (_, index) => ({
    name: `Flat ${index + 2}`,
    street: 'Kerkstraat',
    house: `12 bus ${index + 2}`,
  }));
  await live(forMany(...others));
  return { asked, scene, live, idOf: (name) => partyNamed(scene, name) };
}

/** As far as the mediators: they accepted, and heard who asked. */
export const toMediators: readonly Act[] = [
  accept(),
  proposeThough('Zij hebben nog geen profiel.', '1', '2'),
  answer('1', 'accepted'),
  answer('2', 'accepted'),
  // Not at home: a mediator has one visit at a time, and several blocks live through the same minutes.
  hearFirst('1', 'neutral_place', 'Wil vooral rust in huis.'),
];

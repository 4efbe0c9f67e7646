import type { Home } from '../../src/features/cases/homes/home.ts';
import { saveHome } from '../../src/features/cases/homes/save-home.ts';
import type { House } from '../../src/platform/house.ts';
import type { Asked } from './ask-for-help.ts';
import type { Scene, Story } from './life.ts';
import { granted } from './settle.ts';

const nothing: Home = { tenure: '', dwelling: '', household: '', age_band: '' };

/** In what homes people live, and with whom; not everybody was asked everything. */
const homes: readonly Partial<Home>[] = [
  { dwelling: 'TERRACED', household: 'COUPLE', age_band: 'FROM_40', tenure: 'OWNER' },
  { dwelling: 'FLAT', household: 'ONE_PARENT', age_band: 'FROM_20', tenure: 'SOCIAL_RENT' },
  { dwelling: 'FLAT', household: 'SINGLE', age_band: 'FROM_60', tenure: 'SOCIAL_RENT' },
  { dwelling: 'SEMI_DETACHED', tenure: 'OWNER' },
  { dwelling: 'TERRACED', household: 'SINGLE', tenure: 'PRIVATE_RENT' },
];

/** The coordinator heard at intake in what home somebody lives: of both where talks began, of the first party else. */
export async function noteHomes(
  house: House,
  coordinator: Scene['coordinator'],
  lived: ReadonlyMap<Story, Asked>,
): Promise<void> {
  const heard = [...lived].filter(([story]) => story.life.length > 4);
  for (const [index, [story, { number }]] of heard.entries()) {
    const sides = story.life.length > 8 ? (['first', 'second'] as const) : (['first'] as const);
    for (const [place, which] of sides.entries()) {
      const home = { ...nothing, ...homes[(index + place * 2) % homes.length] };
      const done = await saveHome(house, coordinator, { number, which, home });
      // Where there are more than two, nobody is the second.
      if (which === 'first') granted(done);
    }
  }
}

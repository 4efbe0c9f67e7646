import { atToken, takeAnswer } from '../../src/features/surveys/answering/take-answer.ts';
import { tokenFor } from '../../src/features/surveys/asking/make-link.ts';
import { quarterOfDay } from '../../src/features/surveys/rules/quarters.ts';
import type { Form } from '../../src/features/surveys/rules/questions.ts';
import { currentSet } from '../../src/features/surveys/sets/queries.ts';
import type { Moment } from '../../src/features/surveys/tables.ts';
import type { House } from '../../src/platform/house.ts';
import { isoDay } from '../../src/ui/dates.ts';
import type { TownService, Townsman } from './settle.ts';

type Said = { moment: Moment; form?: Form; chosen: Record<string, string>; words?: string; print?: true };

/** What nine people thought at the end, and six after aftercare: content, less so, and one not at all. */
const said: readonly Said[] = [
  {
    ...at('closing', 'fully', 'largely', 'yes', 'yes', 'fully', 'fully', 'yes'),
    words: 'Wacht niet zo lang als wij. Eén gesprek aan tafel deed meer dan een jaar briefjes.',
    print: true,
  },
  { ...at('closing', 'largely', 'largely', 'yes', 'not_applicable', 'largely', 'fully', 'yes') },
  {
    ...at('closing', 'largely', 'fully', 'not_applicable', 'yes', 'largely', 'fully', 'yes'),
    words: 'Cela m’a aidé que quelqu’un m’écoute vraiment.',
    print: true,
  },
  { ...at('closing', 'a_little', 'largely', 'not_applicable', 'yes', 'largely', 'largely', 'yes') },
  {
    ...at('closing', 'not_at_all', 'a_little', 'no', 'no', 'a_little', 'largely', 'yes'),
    words: 'Het had van mij sneller mogen gaan.',
  },
  { ...at('closing', 'not_at_all', 'not_at_all', 'no', 'no', 'not_at_all', 'a_little', 'no') },
  { ...at('closing', 'fully', 'fully', 'not_applicable', 'not_applicable', 'fully', 'fully', 'yes') },
  { moment: 'closing', form: 'short', chosen: { safety: 'largely', recommend: 'yes' } },
  { moment: 'closing', form: 'short', chosen: { safety: 'fully', recommend: 'yes' } },
  {
    ...at('aftercare', 'fully', 'fully', 'yes', 'yes', 'fully', 'fully', 'yes'),
    words: 'Wij groeten elkaar weer.',
    print: true,
  },
  { ...at('aftercare', 'largely', 'largely', 'yes', 'yes', 'fully', 'fully', 'yes') },
  { ...at('aftercare', 'largely', 'fully', 'not_applicable', 'not_applicable', 'largely', 'fully', 'yes') },
  { ...at('aftercare', 'largely', 'largely', 'not_applicable', 'yes', 'largely', 'largely', 'yes') },
  { ...at('aftercare', 'a_little', 'a_little', 'no', 'no', 'a_little', 'fully', 'yes') },
  { ...at('aftercare', 'fully', 'largely', 'yes', 'not_applicable', 'fully', 'fully', 'yes') },
];

function at(moment: Moment, ...answers: string[]): Pick<Said, 'moment' | 'chosen'> {
  const questions = ['contact', 'living', 'court', 'police', 'safety', 'trust', 'recommend'];
  return { moment, chosen: Object.fromEntries(questions.map((id, index) => [id, answers[index] ?? ''])) };
}

/** Lets people answer in the last quarter that is over, by the same links as everybody: nobody knows any more who said what. */
export async function sayWhatTheyThought(
  house: House,
  { service, coordinator }: { service: TownService; coordinator: Townsman },
  how?: 'without words',
): Promise<void> {
  const { memberId } = coordinator.member;
  const then: House = { ...house, now: () => aQuarterBefore(house.now()) };
  const set = await house.db.as({ kind: 'member', memberId }, (tx) => currentSet(tx, service.id, then.now()));
  const quarter = quarterOfDay(isoDay(then.now(), 'Europe/Brussels'));
  for (const [index, { moment, form = 'whole', chosen, words = '', print = false }] of said.entries()) {
    const place = await atToken(then, tokenFor(then, { set, quarter, moment, form }));
    if (!place) throw new Error('A link that was made now can be answered');
    const way = index % 4 === 3 ? 'paper' : 'link';
    await takeAnswer(then, place, { way, chosen, words: how ? '' : words, mayBePrinted: print });
  }
}

/** The middle of the month before this quarter began. */
function aQuarterBefore(now: Date): Date {
  const month = Math.floor(now.getUTCMonth() / 3) * 3 - 1;
  return new Date(Date.UTC(now.getUTCFullYear(), month, 15, 9));
}

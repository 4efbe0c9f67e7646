import type { Question } from './due-questions.ts';
import { hostOf } from './due-questions.ts';
import type { Outcome } from './rules/count-failures.ts';

export type Found = { question: Question; outcome: Outcome };

/** So many hosts without an answer in a row, and we ask first whether we are cut off ourselves. */
const hostsInDoubt = 3;

type Settings = {
  look(question: Pick<Question, 'field' | 'value'>): Promise<Outcome | null>;
  keep(found: Found): Promise<void>;
  /** What answered the last time: asked when nothing else answers. */
  witnesses: readonly Pick<Question, 'field' | 'value'>[];
};

/**
 * Keeps what looks find, but a silence only once something has answered after it: without a network of our own nobody is noted
 * as silent. `note` and `close` are false when we are cut off; what was in doubt then is forgotten.
 */
export function keepOnceSure({ look, keep, witnesses }: Settings) {
  let lately = witnesses;
  let doubtful: Found[] = [];

  async function keepAll(found: readonly Found[]): Promise<true> {
    doubtful = [];
    for (const one of found) await keep(one);
    return true;
  }

  async function networkIsThere(): Promise<boolean> {
    for (const witness of lately.slice(0, hostsInDoubt)) {
      const outcome = await look(witness);
      if (outcome && proves(outcome)) return true;
    }
    return false;
  }

  return {
    async note(found: Found): Promise<boolean> {
      if (found.outcome.answers) lately = [found.question];
      if (proves(found.outcome)) return keepAll([...doubtful, found]);
      doubtful.push(found);
      const hosts = new Set(doubtful.map(({ question }) => hostOf(question)));
      if (hosts.size < hostsInDoubt) return true;
      return (await networkIsThere()) && keepAll(doubtful);
    },
    close: async (): Promise<boolean> =>
      doubtful.length === 0 || ((await networkIsThere()) && keepAll(doubtful)),
  };
}

/** An answer, and a refusal too, came through our network. */
const proves = (outcome: Outcome) => outcome.answers || !outcome.network;

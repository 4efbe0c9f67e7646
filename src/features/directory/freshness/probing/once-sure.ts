import type { Question } from './due-questions.ts';
import { hostOf } from './due-questions.ts';
import type { Outcome } from './rules/count-failures.ts';

export type Found = { question: Question; outcome: Outcome };

/** So many hosts without an answer in a row, and we ask first whether we are cut off ourselves. */
const hostsInDoubt = 3;

type Settings = {
  look(question: Pick<Question, 'field' | 'value'>): Promise<Outcome | null>;
  keep(found: Found): Promise<void>;
  /** Pages that answered the last time: asked when nothing else answers. */
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
      if (outcome && !inDoubt(outcome)) return true;
    }
    return false;
  }

  return {
    async note(found: Found): Promise<boolean> {
      if (!inDoubt(found.outcome)) {
        // A name server near us may answer from memory while the network is out.
        if (found.question.field === 'email') return keep(found).then(() => true);
        if (found.outcome.answers) lately = [found.question];
        return keepAll([...doubtful, found]);
      }
      doubtful.push(found);
      const hosts = new Set(doubtful.map(({ question }) => hostOf(question)));
      if (hosts.size < hostsInDoubt) return true;
      return (await networkIsThere()) && keepAll(doubtful);
    },
    close: async (): Promise<boolean> =>
      doubtful.length === 0 || ((await networkIsThere()) && keepAll(doubtful)),
  };
}

/** A silence may be ours; an answer, and a refusal too, came through our network. */
const inDoubt = (outcome: Outcome) => !outcome.answers && outcome.network;

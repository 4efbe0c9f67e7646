import type { House } from '../../../../platform/house.ts';
import { theDirectory } from '../../directory.ts';
import { dueQuestions, hostOf, type Question } from './due-questions.ts';
import { type Found, keepOnceSure } from './once-sure.ts';
import { allProbed, keepProbed, touchEntry } from './queries.ts';
import { afterLook, type Outcome, silentSince } from './rules/count-failures.ts';

/** How one looks at a web page and at a mail address; null where one must not. */
export type Looks = {
  page(url: string): Promise<Outcome | null>;
  mail(address: string): Promise<Outcome | null>;
};

export type Run = { looked: number; failing: number; brokenOff: boolean };

const job = { kind: 'job', job: 'probe_directory' } as const;

/**
 * Looks at what is due, one after the other, at most `most` and until `signal`; what it found is kept at once. Broken off when
 * our own network is out. `house.db` is signed in as entente_directory.
 */
export async function probeDirectory(
  house: House,
  looks: Looks,
  { signal, most = 3000 }: { signal: AbortSignal; most?: number },
): Promise<Run> {
  const known = await house.db.as(job, allProbed);
  const { listed } = await theDirectory(house);
  const run: Run = { looked: 0, failing: 0, brokenOff: false };
  const look = ({ field, value }: Pick<Question, 'field' | 'value'>) =>
    field === 'email' ? looks.mail(value) : looks.page(value);
  const ledger = keepOnceSure({
    look,
    witnesses: known.filter((one) => one.failures === 0 && one.field !== 'email'),
    async keep(found) {
      await keepFound(house, found);
      run.looked += 1;
      if (!found.outcome.answers) run.failing += 1;
    },
  });
  // Two services with one page, or one mail domain, are one question.
  const outcomes = new Map<string, Outcome | null>();
  for (const question of dueQuestions(listed, known, { now: house.now(), most })) {
    const key = question.field === 'email' ? hostOf(question) : question.value;
    const outcome = outcomes.has(key) ? (outcomes.get(key) ?? null) : await look(question);
    // What was cut short by us has not failed.
    if (signal.aborted) return run;
    outcomes.set(key, outcome);
    if (outcome && !(await ledger.note({ question, outcome }))) return { ...run, brokenOff: true };
  }
  const sure = await ledger.close();
  return sure || signal.aborted ? run : { ...run, brokenOff: true };
}

async function keepFound(house: House, { question, outcome }: Found): Promise<void> {
  const { entryId, field, value, before } = question;
  const after = afterLook(before, value, outcome, house.now());
  const told = (silentSince(before, value) === null) !== (silentSince(after, value) === null);
  await house.db.as(job, async (tx) => {
    await keepProbed(tx, { ...after, entryId, field });
    if (told) await touchEntry(tx, entryId);
  });
}

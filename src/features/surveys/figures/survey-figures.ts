import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { batchesOf } from '../batches/queries.ts';
import { openBatch } from '../batches/sealed-batch.ts';
import { inAll, sayAnswer, sayQuestion } from '../questions/texts.ts';
import type { AnswerWay, Counts } from '../rules/add-answer.ts';
import { daysOfQuarter } from '../rules/quarters.ts';
import { chosenQuestions, type Question, scales } from '../rules/questions.ts';
import { type BatchWay, type Moment, moments } from '../tables.ts';

/** A day to a day, `YYYY-MM-DD`, as a report has them. */
type Period = { from: string; until: string };

/** What may be shown of one batch: nothing of a batch with too few, and no question that too few of it answered. */
export type ShownBatch = {
  moment: Moment;
  way: BatchWay;
  period: Period;
  counts: Counts;
  questions: Question[];
  words: { mayBePrinted: string[]; forTheService: string[] };
};

/**
 * The batches of a service that may be shown on a day: those of quarters that are over and that hold enough answers. What is
 * shown of a batch never changes any more, so that nobody can subtract one look from the next.
 */
export async function shownBatches(
  tx: Tx,
  house: Pick<House, 'installationKey'>,
  { serviceId, today, smallest }: { serviceId: string; today: string; smallest: number },
): Promise<ShownBatch[]> {
  const rows = await batchesOf(tx, serviceId);
  return rows.flatMap((row): ShownBatch[] => {
    const period = { from: daysOfQuarter(row.since).from, until: daysOfQuarter(row.until).until };
    if (period.until >= today) return [];
    const { counts, words } = openBatch(house.installationKey, row);
    const floor = Math.max(smallest, row.smallest);
    if (counts.answered < floor) return [];
    const questions = chosenQuestions(row.questions).filter(({ id }) => answeredIn(counts, id) >= floor);
    return [{ moment: row.moment, way: row.way, period, counts, questions, words }];
  });
}

const answeredIn = ({ answers }: Counts, question: string): number =>
  Object.values(answers[question] ?? {}).reduce((sum, n) => sum + n, 0);

type Figures = {
  moment: Moment;
  ways: Record<AnswerWay, number>;
  questions: {
    question: string;
    version: number;
    asked: ReturnType<typeof inAll>;
    answers: { key: string; label: ReturnType<typeof inAll>; count: number }[];
    answered: number;
  }[];
}[];

/**
 * What the parties said in a period (whole quarters of it count), for reports: how often each answer was given in writing,
 * where enough answered. Answers by telephone are not anonymous: they are in `ways` alone.
 */
export async function surveyFigures(
  tx: Tx,
  house: Pick<House, 'installationKey'>,
  of: { serviceId: string; today: string; smallest: number },
  period: Period,
): Promise<Figures> {
  const batches = (await shownBatches(tx, house, of)).filter(
    (batch) => batch.period.from >= period.from && batch.period.until <= period.until,
  );
  return moments.flatMap((moment) => {
    const own = batches.filter((batch) => batch.moment === moment);
    return own.length > 0 ? [{ moment, ways: waysIn(own), questions: figuresOf(own, 'written') }] : [];
  });
}

export function waysIn(batches: readonly ShownBatch[]): Record<AnswerWay, number> {
  const ways = { link: 0, paper: 0, telephone: 0 };
  for (const { counts } of batches) {
    ways.link += counts.ways.link;
    ways.paper += counts.ways.paper;
    ways.telephone += counts.ways.telephone;
  }
  return ways;
}

/** The same question of several batches is one: a question whose sense changes has another name. */
export function figuresOf(batches: readonly ShownBatch[], way: BatchWay): Figures[number]['questions'] {
  const own = batches.filter((batch) => batch.way === way);
  const asked = new Map(own.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
  return [...asked.values()].map((question) => {
    const holding = own.filter(({ questions }) => questions.some(({ id }) => id === question.id));
    const answers = scales[question.scale].map((key) => ({
      key,
      label: inAll((language) => sayAnswer(key, language)),
      count: holding.reduce((sum, { counts }) => sum + (counts.answers[question.id]?.[key] ?? 0), 0),
    }));
    return {
      ...{ question: question.id, version: 1, answers },
      asked: inAll((language) => sayQuestion(question, language)),
      answered: answers.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

import type { UsualKey } from './criteria.ts';
import { type Fact, type FactKey, isRolling } from './fact.ts';
import { dayAfter, monthsAfter } from './standing.ts';
import type { Course, Work } from './work.ts';

/** Of continuing training, in two years (Federal Mediation Commission). */
export const hoursWanted = 18;
/** How far one looks for the day on which something ends, in months. */
const horizon = 30;
/** What rests on the work of the last months counts as going on until so close to its end. */
const soonMonths = 3;

/** What a resident must find on the public page to reach the service. */
const publicFields = [
  'name',
  'does',
  'forWhom',
  'howToAsk',
  'languages',
  'phone',
  'email',
  'hours',
  'area',
] as const;

type Facts = Partial<Record<UsualKey, Fact[]>>;

/** What the work shows of each criterion, and until when it does if nobody does anything more. */
export function factsFrom(work: Work, today: string): Facts {
  const facts = factsOn(work, today);
  const lasts = new Map<string, string>();
  const last = monthsAfter(today, horizon);
  for (const day of turningDays(work, today).filter((one) => one > today && one <= last))
    for (const { key, enough } of Object.values(factsOn(work, day)).flat())
      if (!enough && !lasts.has(key)) lasts.set(key, dayAfter(day, -1));
  const soon = monthsAfter(today, soonMonths);
  const whole = (fact: Fact): Fact => {
    const day = fact.enough ? (lasts.get(fact.key) ?? null) : null;
    return { ...fact, lasts: day, until: day && isRolling(fact.key) && day > soon ? null : day };
  };
  return Object.fromEntries(Object.entries(facts).map(([key, list]) => [key, list.map(whole)])) as Facts;
}

const fact = (
  key: FactKey,
  enough: boolean,
  count: number | null = null,
  of: number | null = null,
): Fact => ({
  ...{ key, enough, count, of, until: null, lasts: null },
});

function factsOn(work: Work, day: string): Facts {
  return { ...ofCases(work, day), ...ofPeople(work, day), ...ofOthers(work, day) };
}

function ofCases(work: Work, day: string): Facts {
  const since = `${monthsAfter(day, -12).slice(0, 7)}-01`;
  const inYear = ({ month }: { month: string }) => month >= since && month <= day;
  const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
  const closed = work.closed.filter(inYear);
  const [ended, followed] = [
    sum(closed.map(({ cases }) => cases)),
    sum(closed.map((one) => one.followed_up)),
  ];
  const registered = sum(work.registered.filter(inYear).map(({ cases }) => cases));
  // The report of a year is there by the middle of the next; that one then holds until the middle of the year after.
  const reported = work.year_report !== null && day <= `${work.year_report + 2}-06-30`;
  return {
    confidentiality: [fact('sealed', true)],
    aftercare: [fact('followed_up', ended > 0 && followed * 2 >= ended, followed, ended)],
    method: [fact('per_case', work.mediatorsPerCase >= 2, work.mediatorsPerCase)],
    registration: [
      fact('registered', registered > 0, registered),
      fact('year_report', reported, work.year_report ?? 0),
      fact('evaluated', work.asksParties),
    ],
  };
}

function ofPeople(work: Work, day: string): Facts {
  const { mediators, accredited, yearlyMinutes } = work;
  const ofAll = (key: FactKey, count: number) =>
    fact(key, mediators.length > 0 && count === mediators.length, count, mediators.length);
  const had = (courses: readonly Course[], months: number, kind: Course['kind']) =>
    courses
      .filter((one) => one.kind === kind && one.on >= monthsAfter(day, -months))
      .reduce((all, { minutes }) => all + minutes, 0);
  const valid = accredited.filter(({ valid_until }) => valid_until >= day);
  const schooled = valid.filter(({ courses }) => had(courses, 24, 'training') >= hoursWanted * 60).length;
  const supervised = mediators.filter(({ courses }) => had(courses, 12, 'supervision') > 0).length;
  const checked = mediators.filter((one) => one.checked_until !== null && one.checked_until >= day).length;
  const further =
    yearlyMinutes === null
      ? []
      : [
          ofAll(
            'yearly_hours',
            mediators.filter(({ courses }) => had(courses, 12, 'training') >= yearlyMinutes).length,
          ),
        ];
  const checks = work.asksRecordChecks ? [ofAll('record_checks', checked)] : [];
  return {
    training: [
      ofAll('trained', mediators.filter(({ trained }) => trained).length),
      ...further,
      ofAll('supervised', supervised),
    ],
    volunteers: [ofAll('signed', mediators.filter(({ signed }) => signed).length), ...checks],
    // As long as all who are accredited now still are.
    accreditation: [fact('accredited', valid.length > 0 && valid.length === accredited.length, valid.length)],
    continuing_training: [
      fact('hours', valid.length > 0 && schooled === valid.length, schooled, valid.length),
    ],
    conditions: checks,
  };
}

function ofOthers(work: Work, day: string): Facts {
  const { publicFacts, fromSettings } = work;
  const filled = publicFacts
    ? publicFields.filter((field) => publicFacts[field] !== undefined || fromSettings.includes(field)).length
    : 0;
  const page = fact('public_page', filled === publicFields.length, filled, publicFields.length);
  const standing = (untils: readonly (string | null)[]) =>
    untils.filter((until) => until === null || until >= day).length;
  const [coordinators, handlers] = [standing(work.coordinators), standing(work.handlers)];
  const agreed = work.agreements.filter(({ from, until }) => from <= day && (until === null || until >= day));
  const fresh = agreed.every(({ review }) => review === null || review >= day);
  return {
    free: [fact('free_said', publicFacts !== null)],
    publicity: [page],
    public_information: [page],
    principles: [fact('sealed', true)],
    coordination: [fact('coordinators', coordinators >= 2, coordinators)],
    cooperation: [fact('agreements', agreed.length > 0 && fresh, agreed.length)],
    complaints: [fact('handlers', handlers > 0, handlers)],
    charter: [fact('charter', typeof publicFacts?.charterSignedOn?.value === 'string')],
  };
}

/** The days on which something of the work may turn, in their order. */
function turningDays(work: Work, today: string): string[] {
  const ends = [
    ...work.mediators.map((one) => one.checked_until),
    ...work.accredited.map(({ valid_until }) => valid_until),
    ...[...work.coordinators, ...work.handlers],
    ...work.agreements.flatMap(({ from, until, review }) => [dayAfter(from, -1), until, review]),
  ].flatMap((day) => (day === null ? [] : [dayAfter(day, 1)]));
  const courses = [...work.mediators, ...work.accredited].flatMap((one) => one.courses);
  // Months are not of one length: the day on which a course no longer counts is one of these.
  const faded = courses.flatMap(({ on }) =>
    [12, 24].flatMap((months) => [1, 2, 3, 4].map((days) => dayAfter(monthsAfter(on, months), days))),
  );
  const months = Array.from({ length: horizon + 1 }, (_, n) => `${monthsAfter(today, n).slice(0, 7)}-01`);
  return [...new Set([...ends, ...faded, ...months])].sort();
}

import type { ComponentChildren } from 'preact';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { sayCents } from '../cost/rules/money.ts';
import {
  type CountedIndicator,
  kindOf,
  type PilotFigures,
  type PilotIndicator,
  type Progress,
  progressOf,
  verdictOf,
} from './rules/progress.ts';
import { isSaid, saidIndicators } from './rules/said.ts';
import { saidWords } from './said-words.ts';
import { pilotWords } from './words.ts';

export type ShownGoal = { key: string; indicator: PilotIndicator; target: bigint; until: string };

type Props = {
  language: Language;
  zone: Zone;
  figures: PilotFigures;
  goals: readonly ShownGoal[];
  /** Before the service nothing is hidden: what is not there cannot be counted yet. */
  hides: boolean;
  last?: { head: string; cell: (goal: ShownGoal) => ComponentChildren };
};

const definitions: Record<CountedIndicator, string> = {
  reports: 'pilot_reports',
  treated_share: 'pilot_treated_share',
  positive_share: 'pilot_positive_share',
  cost_per_report: 'cost_per_report',
  cost_per_treated: 'cost_per_treated',
};

/** Under which name the definition of an indicator is found. */
export const definitionOf = (indicator: PilotIndicator): string =>
  isSaid(indicator) ? `pilot_said_${saidIndicators[indicator].moment}` : definitions[indicator];

export const nameOfIndicator = (language: Language, indicator: PilotIndicator): string =>
  isSaid(indicator) ? saidWords(language)(indicator) : pilotWords(language)(indicator);

/** The goals with how things stand: each share with how sure it is, and what is hidden said to be so. */
export function GoalsTable({ language, zone, figures, goals, hides, last }: Props) {
  const say = pilotWords(language);
  const progress = (goal: ShownGoal) => progressOf(goal.indicator, figures);
  const columns: Column<ShownGoal>[] = [
    {
      ...{ key: 'goal', head: say('goal') },
      // A link that is the whole head of a row never breaks, as a number of a case must not; these are whole sentences.
      cell: ({ indicator }) => (
        <span>
          <a href={`/${language}/definitions#${definitionOf(indicator)}`}>
            {nameOfIndicator(language, indicator)}
          </a>
        </span>
      ),
    },
    { key: 'target', head: say('target'), cell: (goal) => sayTarget(language, goal) },
    { key: 'until', head: say('until'), cell: ({ until }) => unbroken(formatDay(until, { language, zone })) },
    {
      ...{ key: 'now', head: say('now') },
      cell: (goal) =>
        sayProgress(language, progress(goal)) ?? (
          <span class="meta">{sayNothing(language, goal.indicator, hides)}</span>
        ),
    },
    {
      ...{ key: 'verdict', head: say('verdict') },
      cell: (goal) => {
        const verdict = verdictOf(goal.target, progress(goal));
        if (verdict === 'unknown') return '–';
        return <Tag kind={verdict === 'reached' ? 'normal' : 'plain'}>{unbroken(say(verdict))}</Tag>;
      },
    },
    ...(last ? [{ key: 'last', ...last }] : []),
  ];
  return (
    <Table
      language={language}
      caption={say('goals')}
      captionHidden
      columns={columns}
      rows={goals}
      rowKey={({ key }) => key}
    />
  );
}

function sayNothing(language: Language, indicator: PilotIndicator, hides: boolean): string {
  if (!isSaid(indicator)) return pilotWords(language)(hides ? 'hidden' : 'unknown');
  return saidWords(language)(hides ? 'notPublished' : 'tooFew');
}

export function sayTarget(
  language: Language,
  { indicator, target }: Pick<ShownGoal, 'indicator' | 'target'>,
): string {
  const say = pilotWords(language);
  const kind = kindOf(indicator);
  if (kind === 'cost') return say('atMost', { value: sayCents(target, language) });
  return say('atLeast', {
    value: kind === 'share' ? percent(language, Number(target) / 100) : number(language, Number(target)),
  });
}

/** In plain words: “3 of 5 (60%): between 23% and 88%”. Null where there is nothing to say. */
export function sayProgress(language: Language, progress: Progress | null): string | null {
  const say = pilotWords(language);
  if (!progress) return null;
  if (progress.kind === 'cost') return sayCents(progress.cents, language);
  const { count, interval } = progress;
  if (progress.kind === 'count')
    return say('count', {
      count: number(language, count),
      low: number(language, Math.ceil(interval.low)),
      high: number(language, Math.floor(interval.high)),
    });
  return say('share', {
    ...{ count: number(language, count), of: number(language, progress.of) },
    share: percent(language, count / progress.of),
    low: percent(language, interval.low),
    high: percent(language, interval.high),
  });
}

const locales = { nl: 'nl', fr: 'fr', de: 'de', en: 'en-GB' } as const;
const number = (language: Language, value: number) => new Intl.NumberFormat(locales[language]).format(value);
const percent = (language: Language, share: number) =>
  new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');

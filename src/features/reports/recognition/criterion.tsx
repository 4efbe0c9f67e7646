import type { ComponentChildren } from 'preact';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay, formatMonth } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { BinderContent } from './binder-content.ts';
import { type CriterionKey, isUsual } from './rules/criteria.ts';
import type { Fact } from './rules/fact.ts';
import type { Standing } from './rules/standing.ts';
import { binderWords } from './words/texts.ts';

type Where = { language: Language; zone: Zone };

/** A criterion as the service calls it, or as we do. */
export const sayCriterion = (
  language: Language,
  { key, label }: { key: CriterionKey; label: string },
): string => label || (isUsual(key) ? binderWords(language)(key) : '–');

/** “This expires in March 2027.” */
export function sayStanding(where: Where, standing: Standing): string {
  const say = binderWords(where.language);
  if (standing.kind === 'missing' || standing.kind === 'partly') return say(standing.kind);
  if (standing.kind === 'expires') return say('expires', { month: formatMonth(standing.on, where) });
  if (standing.kind === 'expired') return say('expired', { day: formatDay(standing.on, where) });
  return standing.until ? say('holdsUntil', { day: formatDay(standing.until, where) }) : say('holds');
}

/** What the work shows, with its numbers; where those are hidden, whether it is all or not. */
export function sayFact(language: Language, { key, count, of, enough }: Omit<Fact, 'lasts'>): string {
  const say = binderWords(language);
  const hidden = `all_${key}` as 'all_trained';
  if (!enough && (key === 'followed_up' || key === 'registered') && count === null) return say(`none_${key}`);
  if (count === null && isHideable(key)) return say(hidden, { allOf: say(enough ? 'yes' : 'no') });
  if (!enough && (key === 'evaluated' || key === 'charter' || key === 'free_said')) return say(`none_${key}`);
  if (!count && key === 'year_report') return say('none_year_report');
  return say(`fact_${key}` as 'fact_followed_up', { count: (count ?? 0) as never, of: (of ?? 0) as never });
}

const hideable = [
  ...['followed_up', 'trained', 'yearly_hours', 'supervised', 'registered'],
  ...['signed', 'record_checks', 'accredited', 'hours'],
];
const isHideable = (key: string) => hideable.includes(key);

type Props = Where & {
  criterion: BinderContent['criteria'][number];
  /** Of our own making are named so. */
  marks: boolean;
  /** The document of a piece, by the id of that piece, where the reader may open it. */
  documentOf(piece: string): ComponentChildren;
  children?: ComponentChildren;
};

/** One criterion: where it stands, what the work shows, and what was laid in the binder. */
export function CriterionSection({ language, zone, criterion, marks, documentOf, children }: Props) {
  const say = binderWords(language);
  const where = { language, zone };
  const { standing, facts, evidence, wanted, mark, version } = criterion;
  const presses = standing.kind !== 'holds';
  const day = (on: string) => formatDay(on, where);
  return (
    <section class="section" id={criterion.key}>
      <h3>{sayCriterion(language, criterion)}</h3>
      <p>
        <Tag kind={presses ? 'due' : 'normal'}>{sayStanding(where, standing)}</Tag>{' '}
        {(marks || mark === 'service') && <span class="meta">{say(mark)}</span>}{' '}
        {version > 1 && <span class="meta">{say('version', { version: String(version) })}</span>}
      </p>
      {wanted && (
        <p>
          {say('wanted')}: {wanted}
        </p>
      )}
      {facts.length > 0 && (
        <>
          <h4>{say('shownByWork')}</h4>
          <ul>
            {facts.map((fact) => (
              <li key={fact.key}>
                {sayFact(language, fact)}{' '}
                <span class="meta">
                  {!fact.enough
                    ? say('lacking')
                    : fact.until
                      ? say('until', { day: day(fact.until) })
                      : say('ongoing')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <h4>{say('laid')}</h4>
          <ul>
            {evidence.map((one) => (
              <li key={one.id || `${one.on} ${one.words}`}>
                {day(one.on)}: {one.words} <span class="meta">{say('until', { day: day(one.until) })}</span>{' '}
                {one.version < version && (
                  <span class="meta">{say('laidUnder', { version: String(one.version) })}</span>
                )}
                {documentOf(one.id)}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  );
}

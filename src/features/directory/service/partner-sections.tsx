import { Confirmed } from './confirmed/confirmed.tsx';
import { hoursTexts } from './hours/texts.ts';
import { periodText, weekdayText } from './hours/time-text.ts';
import type { PageProps } from './page-props.ts';
import { serviceTexts } from './texts.ts';

/** Fixed hours at partners’ places: a police station, the office of a housing company. */
export function DeskHours(props: PageProps) {
  const { entry, language } = props;
  const desks = entry.facts.deskHours?.value ?? [];
  if (desks.length === 0) return null;
  const order = desks.toSorted((a, b) => a.day - b.day || a.from.localeCompare(b.from));
  return (
    <section class="section">
      <h2>{serviceTexts(language)('desks')}</h2>
      <ul>
        {order.map((desk) => (
          <li key={JSON.stringify(desk)}>
            <strong>{desk.where}</strong>
            {desk.address && `, ${desk.address}`}
            <br />
            {dayOf(desk, language)} {periodText(desk, language)}
          </li>
        ))}
      </ul>
      <Confirmed {...props} fields={['deskHours']} />
    </section>
  );
}

type Desk = { day: number; every: 'week' | 'two_weeks' | 'month' };

/** “dinsdag”, “dinsdag, om de twee weken”. */
export function dayOf({ day, every }: Desk, language: PageProps['language']): string {
  const name = weekdayText(day, language);
  return every === 'week' ? name : hoursTexts(language)(`every_${every}`, { day: name });
}

/** Whom one may turn to as well: roles, at the service and at its partners. */
export function Advisers(props: PageProps) {
  const { entry, language } = props;
  const advisers = entry.facts.advisers?.value ?? [];
  if (advisers.length === 0) return null;
  return (
    <section class="section">
      <h2>{serviceTexts(language)('advisers')}</h2>
      <ul>
        {advisers.map((adviser) => (
          <li key={JSON.stringify(adviser)}>
            <strong>{adviser.who}</strong>
            {adviser.where && `, ${adviser.where}`}
            {adviser.reach && (
              <>
                <br />
                {adviser.reach}
              </>
            )}
          </li>
        ))}
      </ul>
      <Confirmed {...props} fields={['advisers']} />
    </section>
  );
}

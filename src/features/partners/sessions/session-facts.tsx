import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { periodText } from '../../directory/service/hours/time-text.ts';
import type { Session } from './queries.ts';
import { sessionTexts } from './texts.ts';

/** “dinsdag 8 december 2026, 14.00–16.00 uur”. The day and the clock are those of the place: they need no zone. */
export function whenText(session: Session, language: Language): string {
  const day = formatDay(session.on_day, { language, zone: 'Europe/Brussels' }, { weekday: true, year: true });
  return `${day}, ${periodText({ from: session.starts, to: session.ends }, language)}`;
}

/** When, where and by whom. */
export function SessionFacts({ session, language }: { session: Session; language: Language }) {
  const say = sessionTexts(language);
  return (
    <DescriptionList
      facts={[
        { name: say('kind'), value: say(session.kind) },
        { name: say('when'), value: whenText(session, language) },
        { name: say('place'), value: session.place },
        { name: say('held_by'), value: session.held_by },
      ]}
    />
  );
}

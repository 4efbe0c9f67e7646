import type { Language } from '../../../platform/texts/languages.ts';
import { Card } from '../../../ui/card/card.tsx';
import { casePath } from '../title.ts';
import { appointmentTexts } from './texts.ts';

/** The way from a case to its appointments. */
export function AppointmentsPanel({ number, language }: { number: string; language: Language }) {
  const say = appointmentTexts(language);
  return (
    <Card id="appointments">
      <h2>
        <a href={`${casePath(number)}/appointments`}>{say('title')}</a>
      </h2>
      <p>{say('panel')}</p>
    </Card>
  );
}

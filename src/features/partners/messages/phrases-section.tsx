import type { FieldErrors } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { type Phrase, phraseTexts } from './phrases.ts';
import type { SaidPhrase } from './queries.ts';
import { messageTexts } from './texts.ts';

type Props = {
  place: Place;
  said: readonly SaidPhrase[];
  phrases: readonly Phrase[];
  action: string;
  once: string;
  errors?: FieldErrors;
};

/** What was said about one referral, and the few phrases that can be said: the same for the partner and the service. */
export function PhrasesSection({ place, said, phrases, action, once, errors }: Props) {
  const { language } = place;
  const say = messageTexts(language);
  const sayPhrase = phraseTexts(language);
  return (
    <section class="section" id="messages">
      <h2>{say('practical')}</h2>
      {said.length === 0 ? (
        <p>{say('noPhrases')}</p>
      ) : (
        <ul>
          {said.map((one) => (
            <li key={one.id}>
              {sayPhrase(one.phrase)}{' '}
              <span class="meta">
                {say(one.from_partner ? 'byPartner' : 'byService', {
                  day: formatDay(one.sent_at, place, { year: true }),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form language={language} action={action} hidden={{ once }} errors={errors}>
        <Choices
          name="phrase"
          label={say('say')}
          hint={say('practicalHint')}
          required
          columns
          options={phrases.map((value) => ({ value, label: sayPhrase(value) }))}
        />
        <Buttons>
          <Button kind="quiet">{say('send')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { ContactWarnings } from '../contacts/contact-warnings.tsx';
import type { Party } from '../record/parties/parties.ts';
import { casePath } from '../title.ts';
import { AppointmentsFrame } from './page.tsx';
import { type AppointmentsSeen, type Needs, nameOf } from './read-appointments.ts';
import { HowTold, NeedsFields, OfferedTimes, OwnTimes } from './times-fields.tsx';
import { timesTexts } from './times-texts.ts';

export type PartyTimesProps = {
  member: AtWork;
  seen: AppointmentsSeen;
  party: Party;
  now: Date;
  values?: Typed;
  errors?: FieldErrors;
};

/** What one party says by phone, on paper or in a talk: the same that he could say on his own page. */
export function PartyTimesPage(props: PartyTimesProps) {
  const { member, seen, party, now, values = {}, errors = {} } = props;
  const { language } = member;
  const say = timesTexts(language);
  const path = `${casePath(seen.row.number)}/appointments/parties/${party.id}`;
  const name = nameOf(party, language);
  const offers = seen.offers.filter((one) => one.party_id === party.id && one.proposed_by === 'team');
  const coming = seen.receivers.filter(
    (one) =>
      one.party_id === party.id &&
      one.state === 'confirmed' &&
      one.starts_at > now &&
      one.cannot_come_at === null,
  );
  return (
    <AppointmentsFrame member={member} seen={seen} title={name} hasErrors={Object.keys(errors).length > 0}>
      <ContactWarnings rules={party.contact.rules} language={language} />
      <Form language={language} action={`${path}/times`} values={values} errors={errors}>
        <h2>{say('own')}</h2>
        <OfferedTimes language={language} offers={offers} now={now} />
        <OwnTimes language={language} ids={[randomId(), randomId(), randomId()]} />
        <HowTold language={language} />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
      {coming.map((one) => (
        <section key={one.id} class="section">
          <h2>{say('cannot')}</h2>
          <p>{formatDayAndTime(one.starts_at, { language, zone: one.zone }, { now })}</p>
          <Form
            language={language}
            action={`${path}/absence`}
            hidden={{ once: randomId(), receiver: one.id }}
            idPrefix={`c${one.id.slice(0, 4)}-`}
          >
            <TextArea name="why" label={say('cannotWhy')} rows={2} />
            <HowTold language={language} />
            <Button kind="quiet">{say('cannotSend')}</Button>
          </Form>
        </section>
      ))}
      <section class="section">
        <h2>{say('needs')}</h2>
        <Form
          language={language}
          action={`${path}/needs`}
          values={needsTyped(seen.needs.get(party.id))}
          hidden={{ once: randomId() }}
          idPrefix="n-"
        >
          <NeedsFields language={language} />
          <Button kind="quiet">{say('save')}</Button>
        </Form>
      </section>
    </AppointmentsFrame>
  );
}

/** What a party needs, as the form shows it. */
export const needsTyped = (needs: Needs | undefined): Typed => ({
  interpreter: needs?.interpreter ?? '',
  stepFree: needs?.stepFree ? 'yes' : '',
  hearingLoop: needs?.hearingLoop ? 'yes' : '',
  text: needs?.text ?? '',
});

import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { formatDayAndTime, formatTime } from '../../../../ui/dates.ts';
import { Details } from '../../../../ui/details/details.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { OwnTimesSeen } from '../../../cases/appointments/own-times.ts';
import { needsTyped } from '../../../cases/appointments/party-page.tsx';
import { whereText } from '../../../cases/appointments/tell-parties.ts';
import { NeedsFields, OfferedTimes, OwnTimes } from '../../../cases/appointments/times-fields.tsx';
import { timesTexts } from '../../../cases/appointments/times-texts.ts';
import { CaseFrame } from '../case-frame.tsx';

export type TimesPageProps = {
  language: Language;
  mine: OwnTimesSeen;
  service: string | undefined;
  now: Date;
  done: boolean;
  values: Typed;
  errors: FieldErrors;
};

/** A party’s own times: what is fixed for him, what he was offered, what he proposes. Nobody else is on this page. */
export function TimesPage(props: TimesPageProps) {
  const { language, mine, service, now, done, values, errors } = props;
  const say = timesTexts(language);
  const path = `/${language}/return/case/times`;
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="times"
      {...(service ? { site: service } : {})}
      hasErrors={Object.keys(errors).length > 0}
    >
      {done && (
        <Notice kind="success" live>
          {say('sent')}
        </Notice>
      )}
      {mine.appointments.length === 0 && <p class="intro">{say('noneYet')}</p>}
      {mine.appointments.map((one) => (
        <OwnAppointment key={one.id} {...{ language, mine, one, now, path }} />
      ))}
      <OwnAnswers {...{ language, mine, path, values, errors, now }} />
      <section class="section">
        <h2>{say('needs')}</h2>
        <p class="meta">{say('needsHint')}</p>
        <Form
          language={language}
          action={`${path}/needs`}
          values={needsTyped(mine.needs)}
          hidden={{ once: randomId() }}
          idPrefix="n-"
        >
          <NeedsFields language={language} />
          <Button kind="quiet">{say('save')}</Button>
        </Form>
      </section>
    </CaseFrame>
  );
}

type One = OwnTimesSeen['appointments'][number];

function OwnAppointment(props: {
  language: Language;
  mine: OwnTimesSeen;
  one: One;
  now: Date;
  path: string;
}) {
  const { language, mine, one, now, path } = props;
  const say = timesTexts(language);
  const place = { language, zone: one.zone };
  const stands = one.state === 'confirmed' && one.cannot_come_at === null;
  return (
    <Card
      level={2}
      title={`${formatDayAndTime(one.starts_at, place, { now })} – ${formatTime(one.ends_at, place)}`}
    >
      <p>
        {say(`kind_${one.kind}`)}. {whereText(one.place, mine.rooms.get(one.room_id ?? ''), language)}
      </p>
      {one.state === 'cancelled' && (
        <p>
          <strong>{say('cancelled')}</strong>
        </p>
      )}
      {one.state === 'confirmed' && one.cannot_come_at !== null && <p>{say('cannotDone')}</p>}
      <p>
        <a href={`${path}/${one.id}/calendar.ics`}>{say('calendar')}</a>
      </p>
      {stands && one.starts_at > now && (
        <Details summary={say('cannot')}>
          <p>{say('cannotHint')}</p>
          <Form
            language={language}
            action={`${path}/${one.id}/absence`}
            hidden={{ once: randomId() }}
            idPrefix={`c${one.id.slice(0, 4)}-`}
          >
            <TextArea name="why" label={say('cannotWhy')} rows={3} unmarked />
            <Button kind="quiet">{say('cannotSend')}</Button>
          </Form>
        </Details>
      )}
    </Card>
  );
}

function OwnAnswers(
  props: Pick<TimesPageProps, 'language' | 'mine' | 'values' | 'errors' | 'now'> & { path: string },
) {
  const { language, mine, path, values, errors, now } = props;
  const say = timesTexts(language);
  const offered = mine.offers.filter((offer) => offer.proposed_by === 'team');
  const own = mine.offers.filter((offer) => offer.proposed_by === 'party');
  return (
    <section class="section">
      <h2>{say('own')}</h2>
      {own.length > 0 && (
        <>
          <p>{say('ownTimes')}</p>
          <ul>
            {own.map((offer) => (
              <li key={offer.id}>
                {formatDayAndTime(offer.starts_at, { language, zone: offer.zone }, { now })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Form language={language} action={path} values={values} errors={errors}>
        {offered.length > 0 && (
          <>
            <h3>{say('offered')}</h3>
            <p class="meta">{say('offeredHint')}</p>
          </>
        )}
        <OfferedTimes language={language} offers={offered} now={now} />
        <OwnTimes language={language} ids={[randomId(), randomId(), randomId()]} />
        <Button>{say('send')}</Button>
      </Form>
    </section>
  );
}

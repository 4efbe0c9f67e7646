import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag, TagList } from '../../../../ui/tag/tag.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { timeText } from '../../../directory/service/hours/time-text.ts';
import { referrerOf } from '../../kinds.ts';
import { addressText, dayText, marksOf, placeText } from '../say-desk-hour.ts';
import { deskHourTexts } from '../texts.ts';
import { OtherwiseForm } from './otherwise-form.tsx';
import type { DaySeen } from './read-day.ts';
import { deskDayTexts } from './texts.ts';

export type DayPageProps = {
  member: AtWork;
  seen: DaySeen;
  now: Date;
  saved?: boolean;
  /** What was typed into one of its two forms, and what is wrong there. */
  day?: { values: Typed; errors: FieldErrors };
  count?: { values: Typed; errors: FieldErrors };
};

/** One day of a desk-hour: who holds it, which times are taken, how many came, and what is otherwise. */
export function DeskDayPage(props: DayPageProps) {
  const { member, seen, now, saved } = props;
  const { language, service } = member;
  const { day } = seen;
  const say = deskDayTexts(language);
  const sayHour = deskHourTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  const title = dayText(day, member, now);
  const place = placeText(day.desk);
  const marks = marksOf(day, language);
  return (
    <Workspace
      member={member}
      current={isCoordinator ? '/partners' : '/appointments'}
      title={`${title} · ${place}`}
      narrow
      hasErrors={Boolean(props.day ?? props.count)}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/desk-hours', label: sayHour('title') },
          ...(isCoordinator ? [{ href: `/desk-hours/${day.desk.id}`, label: place }] : []),
        ]}
      />
      <h1>{title}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {marks.length > 0 && <TagList tags={marks} />}
      <DescriptionList
        facts={[
          { name: sayHour('where'), value: [place, addressText(day.desk)].filter(Boolean).join(', ') },
          { name: sayHour('who'), value: day.holder?.name ?? sayHour('nobody') },
        ]}
      />
      {day.on !== day.day && (
        <p class="meta">
          {say('bySeries', {
            day: formatDay(day.day, { language, zone: service.timeZone }, { weekday: true }),
          })}
        </p>
      )}
      {day.state === 'held' && <AtTheDesk {...props} />}
      {isCoordinator && <OtherwiseForm {...props} />}
    </Workspace>
  );
}

function AtTheDesk(props: DayPageProps) {
  return (
    <>
      <AsksHelp {...props} />
      {props.seen.slots.length > 0 && <Slots {...props} />}
      <WalkIns {...props} />
    </>
  );
}

/** The way for somebody who is there now: a coordinator enters the request, a mediator gives him the form. */
function AsksHelp({ member, seen }: DayPageProps) {
  const { language } = member;
  const say = deskDayTexts(language);
  const { kind } = seen.day.desk;
  return (
    <section class="section">
      <h2>{say('request')}</h2>
      {member.roles.includes('coordinator') ? (
        <>
          <p>{say('requestText')}</p>
          <Buttons>
            <ButtonLink href={`/requests/new?channel=WALK_IN&referrer=${referrerOf[kind]}`}>
              {say('enter')}
            </ButtonLink>
            <a href={sentPath(seen)}>{say('sent')}</a>
          </Buttons>
        </>
      ) : (
        <>
          <p>{say('online')}</p>
          <ul>
            <li>
              <a href={`/${language}/request?service=${member.service.id}`}>{say('toForm')}</a>
            </li>
            <li>
              <a href={`/${language}/request/paper`}>{say('toPaper')}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}

/** Whom the partner sent comes in as a referral: by the contract, and with the consent that he gives. */
const sentPath = ({ day: { desk } }: DayPageProps['seen']): string =>
  `/partners/organisations/${desk.organisation_id}/referrals/new?way=desk_hour&from=${desk.place_id}`;

function Slots({ member, seen }: DayPageProps) {
  const { language } = member;
  const say = deskDayTexts(language);
  const { day, slots } = seen;
  return (
    <section class="section" id="slots">
      <h2>{say('appointments')}</h2>
      <p>{say('appointmentsText')}</p>
      <Table
        language={language}
        caption={say('appointments')}
        captionHidden
        rows={slots}
        rowKey={({ at }) => at}
        columns={[
          { key: 'at', head: deskHourTexts(language)('times'), cell: ({ at }) => timeText(at, language) },
          {
            key: 'state',
            head: deskHourTexts(language)('state'),
            cell: ({ taken }) => <Tag kind={taken ? 'normal' : 'plain'}>{say(taken ? 'taken' : 'free')}</Tag>,
          },
          {
            key: 'mark',
            head: deskHourTexts(language)('change'),
            cell: ({ at, taken }) => (
              <form method="post" action={`/desk-hours/${day.desk.id}/${day.day}/slots`}>
                <input type="hidden" name="at" value={at} />
                <Button
                  kind="link"
                  name="take"
                  value={taken ? 'no' : 'yes'}
                  label={`${say(taken ? 'release' : 'take')}: ${timeText(at, language)}`}
                >
                  {say(taken ? 'release' : 'take')}
                </Button>
              </form>
            ),
          },
        ]}
      />
    </section>
  );
}

function WalkIns({ member, seen, count }: DayPageProps) {
  const { language } = member;
  const say = deskDayTexts(language);
  const { day, walkIns } = seen;
  return (
    <section class="section" id="count">
      <h2>{say('walkIns')}</h2>
      <p>{say('walkInsText')}</p>
      <Form
        language={language}
        action={`/desk-hours/${day.desk.id}/${day.day}/count`}
        values={count?.values ?? { walkIns: walkIns === null ? '' : String(walkIns) }}
        errors={count?.errors ?? {}}
        idPrefix="count-"
      >
        <TextField name="walkIns" label={say('walkInsLabel')} inputmode="numeric" width="short" required />
        <Buttons>
          <Button kind="quiet">{say('save')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { DaysTable } from './list-page.tsx';
import type { DeskHour } from './queries.ts';
import type { DeskDay } from './read-desk-hours.ts';
import { addressText, placeText, rhythmText } from './say-desk-hour.ts';
import { deskHourTexts } from './texts.ts';

type Props = { member: AtWork; desk: DeskHour; days: DeskDay[]; now: Date };
export type Told = 'changed_meanwhile' | 'answered_before';

/** One series: what was offered, what the partner answered, and its coming days. */
export function DeskHourPage({ member, desk, days, now, told }: Props & { told?: Told }) {
  const { language } = member;
  const say = deskHourTexts(language);
  const title = placeText(desk);
  return (
    <Workspace member={member} current="/partners" title={title} hasErrors={told !== undefined}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/desk-hours', label: say('title') }, { label: title }]}
      />
      <h1>{title}</h1>
      {told && <Notice kind="warning">{say(told)}</Notice>}
      <Facts member={member} desk={desk} />
      <Answer member={member} desk={desk} />
      <section class="section">
        <h2>{say('coming')}</h2>
        {days.length === 0 ? (
          <p>{say('noneComing')}</p>
        ) : (
          <DaysTable member={member} days={days} now={now} caption={say('coming')} placeless />
        )}
      </section>
      <Buttons>
        <ButtonLink href={`/desk-hours/${desk.id}/series`}>{say('change')}</ButtonLink>
        <a href={`/desk-hours/${desk.id}/calendar.ics`}>{say('calendar')}</a>
      </Buttons>
    </Workspace>
  );
}

function Facts({ member, desk }: Pick<Props, 'member' | 'desk'>) {
  const { language, service } = member;
  const say = deskHourTexts(language);
  const place = { language, zone: service.timeZone };
  return (
    <DescriptionList
      facts={[
        { name: say('times'), value: rhythmText(desk, language) },
        { name: say('from'), value: formatDay(desk.first_on, place) },
        { name: say('until'), value: desk.until_on && formatDay(desk.until_on, place) },
        { name: say('where'), value: addressText(desk) },
        { name: say('who'), value: desk.holder ?? say('nobody') },
        {
          name: say('slots'),
          value:
            desk.slot_minutes === 0
              ? say('walkInOnly')
              : say('slotsOf', { minutes: String(desk.slot_minutes) }),
        },
        { name: say('note'), value: desk.note },
      ]}
    />
  );
}

function Answer({ member, desk }: Pick<Props, 'member' | 'desk'>) {
  const { language, service } = member;
  const say = deskHourTexts(language);
  const path = `/desk-hours/${desk.id}/answer`;
  if (desk.answer && desk.answered_at) {
    const day = formatDay(desk.answered_at, { language, zone: service.timeZone });
    return (
      <section class="section">
        <h2>{say('answer')}</h2>
        <p>
          {say(desk.by_partner ? 'answeredBy_partner' : 'answeredBy_us', { answer: say(desk.answer), day })}
        </p>
        {desk.answer === 'declined' && <p>{say('declinedText')}</p>}
        {desk.answer === 'accepted' && (
          <p>
            <a href={`/${language}/services/${service.slug}`}>{say('public')}</a>
          </p>
        )}
      </section>
    );
  }
  return (
    <section class="section">
      <h2>{say('answer')}</h2>
      <p>{say('waitingText')}</p>
      <form method="post" action={path}>
        <input type="hidden" name="offer" value={desk.offer} />
        <Buttons>
          <Button kind="quiet" name="answer" value="accepted">
            {say('noteAccepted')}
          </Button>
          <Button kind="quiet" name="answer" value="declined">
            {say('noteDeclined')}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}

/** Asks once more before a series goes. */
export function EndPage({ member, desk }: Pick<Props, 'member' | 'desk'>) {
  const { language } = member;
  const say = deskHourTexts(language);
  return (
    <Workspace member={member} current="/partners" title={say('endTitle')} narrow>
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/desk-hours', label: say('title') },
          { href: `/desk-hours/${desk.id}`, label: placeText(desk) },
        ]}
      />
      <h1>{say('endTitle')}</h1>
      <p>
        <strong>{placeText(desk)}</strong>
        <br />
        {rhythmText(desk, language)}
      </p>
      <p>{say('endText')}</p>
      <form method="post" action={`/desk-hours/${desk.id}/end`}>
        <Buttons>
          <Button kind="danger">{say('end')}</Button>
          <a href={`/desk-hours/${desk.id}`}>{say('back')}</a>
        </Buttons>
      </form>
    </Workspace>
  );
}

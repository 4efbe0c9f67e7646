import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { formatDay, type Place } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { daysOfSeries, type SeriesDay } from '../../../directory/service/desk-hours/rules/days-of-series.ts';
import { periodText } from '../../../directory/service/hours/time-text.ts';
import type { OfferedHour } from '../queries.ts';
import { exceptionsFor, seriesOf, soon } from '../read-desk-hours.ts';
import { addressText, placeText, rhythmText } from '../say-desk-hour.ts';
import { offerTexts } from './texts.ts';

export type OfferTold = 'saved' | 'not_found' | 'changed_meanwhile' | 'answered_before';

type Props = { member: MemberVisitor; offered: OfferedHour[]; today: string; told?: OfferTold };

/** The desk-hours at the places of a partner: what he was asked, and what was agreed. */
export function OffersPage({ member, offered, today, told }: Props) {
  const { language } = member;
  const say = offerTexts(language);
  const isNow = ({ until_on }: OfferedHour) => until_on === null || until_on >= today;
  const groups = [
    { title: say('offered'), all: offered.filter((one) => one.answer === null && isNow(one)) },
    { title: say('agreed'), all: offered.filter((one) => one.answer === 'accepted' && isNow(one)) },
    { title: say('declined'), all: offered.filter((one) => one.answer === 'declined' && isNow(one)) },
  ].filter(({ all }) => all.length > 0);
  return (
    <Workspace
      member={member}
      current="/referrals"
      title={say('title')}
      narrow
      hasErrors={told !== undefined && told !== 'saved'}
    >
      <h1>{say('title')}</h1>
      {told && (
        <Notice kind={told === 'saved' ? 'success' : 'warning'} live>
          {say(told)}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {groups.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {groups.map(({ title, all }) => (
        <section key={title} class="section">
          <h2>{title}</h2>
          {all.map((one) => (
            <Offer key={one.id} one={one} language={language} today={today} />
          ))}
        </section>
      ))}
    </Workspace>
  );
}

function Offer({ one, language, today }: { one: OfferedHour; language: Language; today: string }) {
  const say = offerTexts(language);
  const place: Place = {
    language,
    zone: zoneOf(one.country),
  };
  const first = formatDay(one.first_on, place);
  return (
    <Card title={placeText(one)}>
      <p>
        <strong>{rhythmText(one, language)}</strong>
        <br />
        {one.until_on
          ? say('fromUntil', { first, last: formatDay(one.until_on, place) })
          : say('from', { day: first })}
        {'. '}
        {say('holidays')}
      </p>
      <p class="meta">{[one.service, addressText(one)].filter(Boolean).join(' · ')}</p>
      {one.note && <p class="as-written">{one.note}</p>}
      {one.answer === null && <AnswerForm one={one} language={language} />}
      {one.answer === 'accepted' && <NextDays one={one} place={place} today={today} />}
    </Card>
  );
}

function AnswerForm({ one, language }: { one: OfferedHour; language: Language }) {
  const say = offerTexts(language);
  const label = (answer: 'accept' | 'decline') =>
    say('label', { answer: say(answer), where: placeText(one), when: rhythmText(one, language) });
  return (
    <form method="post" action={`/referrals/desk-hours/${one.id}`}>
      <input type="hidden" name="offer" value={one.offer} />
      <Buttons>
        <Button name="answer" value="accepted" label={label('accept')}>
          {say('accept')}
        </Button>
        <Button kind="quiet" name="answer" value="declined" label={label('decline')}>
          {say('decline')}
        </Button>
      </Buttons>
    </form>
  );
}

function NextDays({ one, place, today }: { one: OfferedHour; place: Place; today: string }) {
  const { language } = place;
  const say = offerTexts(language);
  const days = daysOfSeries(seriesOf(one), exceptionsFor(one), one.country, soon(today));
  const year = { now: new Date(`${today}T12:00:00Z`), weekday: true };
  const text = (day: SeriesDay) => {
    const on = formatDay(day.on, place, year);
    return day.state === 'held' ? `${on}, ${periodText(day, language)}` : say(day.state, { day: on });
  };
  return (
    <>
      <h4>{say('next')}</h4>
      {days.length === 0 ? (
        <p>{say('nextNone')}</p>
      ) : (
        <ul>
          {days.map((day) => (
            <li key={day.day}>{text(day)}</li>
          ))}
        </ul>
      )}
      <p class="meta">{say('later')}</p>
    </>
  );
}

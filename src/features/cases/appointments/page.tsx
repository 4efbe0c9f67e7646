import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../case/case-tabs.tsx';
import { caseTexts } from '../case/texts.ts';
import { codesOf } from '../codes/service-codes.ts';
import type { Party } from '../record/parties/parties.ts';
import { casePath, titleOf } from '../title.ts';
import { AppointmentCard } from './appointment-card.tsx';
import { needsText } from './item-text.ts';
import type { Offer } from './queries.ts';
import { type AppointmentsSeen, nameOf } from './read-appointments.ts';
import { appointmentTexts } from './texts.ts';

export type AppointmentsProps = {
  member: AtWork;
  seen: AppointmentsSeen;
  now: Date;
  /** Why what was asked last was not done, in words. */
  refusal?: string;
};

/** The appointments of a case for its team: what is fixed, and which times suit each of the parties. */
export function AppointmentsPage({ member, seen, now, refusal }: AppointmentsProps) {
  const { language } = member;
  const say = appointmentTexts(language);
  const path = `${casePath(seen.row.number)}/appointments`;
  return (
    <AppointmentsFrame member={member} seen={seen} title={say('title')} hasErrors={refusal !== undefined}>
      <p class="intro">{say('intro')}</p>
      {refusal && (
        <Notice kind="warning" live>
          {refusal}
        </Notice>
      )}
      {seen.row.stage !== 'closed' && (
        <Buttons>
          <ButtonLink href={`${path}/new`}>{say('new')}</ButtonLink>
          <a href="/rooms">{say('toRooms')}</a>
        </Buttons>
      )}
      {seen.appointments.length === 0 && <EmptyState title={say('none')} />}
      {seen.appointments.map((appointment) => (
        <AppointmentCard key={appointment.id} {...{ member, seen, appointment, now }} />
      ))}
      {seen.parties.map((party) => (
        <PartyTimes key={party.id} {...{ member, seen, party, now }} />
      ))}
    </AppointmentsFrame>
  );
}

/** A page about the appointments of one case. */
export function AppointmentsFrame(props: {
  member: AtWork;
  seen: AppointmentsSeen;
  title: string;
  hasErrors?: boolean;
  children: ComponentChildren;
}) {
  const { member, seen, title } = props;
  const { language } = member;
  const say = appointmentTexts(language);
  const back = casePath(seen.row.number);
  const isFirst = title === say('title');
  const trail = [
    { href: '/cases', label: caseTexts(language)('cases') },
    { href: back, label: seen.row.number },
    ...(isFirst ? [] : [{ href: `${back}/appointments`, label: say('title') }]),
    { label: title },
  ];
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow={!isFirst}
      hasErrors={props.hasErrors ?? false}
    >
      <Breadcrumbs language={language} trail={trail} />
      <h1>{title}</h1>
      {isFirst ? (
        <CaseTabs language={language} number={seen.row.number} current="appointments" />
      ) : (
        <p class="meta">{titleOf(seen.row, language, codesOf(member.service))}</p>
      )}
      {props.children}
    </Workspace>
  );
}

function PartyTimes(props: { member: AtWork; seen: AppointmentsSeen; party: Party; now: Date }) {
  const { member, seen, party, now } = props;
  const { language } = member;
  const say = appointmentTexts(language);
  const offers = seen.offers.filter(({ party_id: id }) => id === party.id);
  const needs = seen.needs.get(party.id);
  const path = `${casePath(seen.row.number)}/appointments/parties/${party.id}`;
  return (
    <Card title={nameOf(party, language)} level={2}>
      {needs && (
        <p class="meta">
          {say('needs')}: {needsText(needs, language)}
        </p>
      )}
      {offers.length === 0 ? (
        <p class="meta">{say('nothingOffered')}</p>
      ) : (
        <ul>
          {offers.map((offer) => (
            <li key={offer.id}>{offerText(offer, member, now)}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={path}>{say('answer')}</a>
        <span class="hidden-but-said"> ({nameOf(party, language)})</span>
      </p>
    </Card>
  );
}

/** “dinsdag 24 november om 19.00 uur · past (per telefoon)”. */
function offerText(offer: Offer, { language, service }: AtWork, now: Date): string {
  const say = appointmentTexts(language);
  const when = formatDayAndTime(offer.starts_at, { language, zone: service.timeZone }, { now });
  const who = offer.proposed_by === 'party' ? say('proposed') : say('offered');
  if (!offer.answer || !offer.answered_how) return `${when} · ${who} · ${say('noAnswer')}`;
  return `${when} · ${who} · ${say(`answer_${offer.answer}`)} (${say(`how_${offer.answered_how}`)})`;
}

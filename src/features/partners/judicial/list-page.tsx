import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { MaybeAccredited } from '../../mediators/accreditation/queries.ts';
import { accreditedOn } from '../../mediators/accreditation/rules.ts';
import { Frame } from './frame.tsx';
import type { RequestList } from './read-request.ts';
import type { RequestRow } from './record/queries.ts';
import { markOf } from './rules/mark.ts';
import { pressing } from './rules/request-life.ts';
import { judicialTexts } from './texts.ts';

type Props = RequestList & { member: AtWork; today: string };

/** The requests of magistrates: what presses first. What they say stands in the dossiers. */
export function RequestsPage({ member, rows, people, today }: Props) {
  const say = judicialTexts(member.language);
  const coordinates = member.roles.includes('coordinator');
  return (
    <Frame member={member} title={say('title')} list>
      <p class="intro">{say(coordinates ? 'intro' : 'introMediator')}</p>
      {coordinates && (
        <Buttons>
          <ButtonLink href="/partners/requests/new">{say('enter')}</ButtonLink>
        </Buttons>
      )}
      {rows.length === 0 && <EmptyState title={say('none')} level={2} />}
      {(['openTitle', 'endedTitle'] as const).map((title) => (
        <Part
          key={title}
          title={title}
          member={member}
          rows={rows.filter((row) => hasEnded(row) === (title === 'endedTitle'))}
          today={today}
        />
      ))}
      {coordinates && <Accredited member={member} people={people} today={today} />}
    </Frame>
  );
}

const hasEnded = ({ state }: RequestRow): boolean =>
  state === 'returned' || state === 'withdrawn_by_magistrate';

function Part(props: {
  member: AtWork;
  title: 'openTitle' | 'endedTitle';
  rows: RequestRow[];
  today: string;
}) {
  const { member, rows, today } = props;
  if (rows.length === 0) return null;
  const title = judicialTexts(member.language)(props.title);
  return (
    <section class="section">
      <h2>{title}</h2>
      <Rows label={title}>
        {rows.map((row) => (
          <RequestLine key={row.id} member={member} row={row} today={today} />
        ))}
      </Rows>
    </section>
  );
}

function RequestLine({ member, row, today }: { member: AtWork; row: RequestRow; today: string }) {
  const { language, service } = member;
  const say = judicialTexts(language);
  const place = { language, zone: service.timeZone };
  const presses = pressing(row, today);
  const ended = hasEnded(row);
  return (
    <Row
      title={say(`one_${row.kind}`, { day: formatDay(row.received_on, place) })}
      href={`/partners/requests/${row.id}`}
      mark={
        <>
          <Tag kind={ended ? 'plain' : 'normal'}>{say(`state_${row.state}`)}</Tag>{' '}
          {presses && <Tag kind="due">{say(presses)}</Tag>}
        </>
      }
    >
      <p class="meta">
        {row.organisation} · {say('mark')} {markOf(row.id)}
        {!ended && ` · ${say('due', { day: formatDay(row.due_on, place) })}`}
        {row.answer && ` · ${say(row.answer)}`}
      </p>
    </Row>
  );
}

function Accredited({ member, people, today }: { member: AtWork; people: MaybeAccredited[]; today: string }) {
  const say = judicialTexts(member.language);
  return (
    <section class="section">
      <h2>{say('accreditedTitle')}</h2>
      <p>{say('accreditedBody')}</p>
      <Rows label={say('accreditedTitle')}>
        {people.map((one) => (
          <Row key={one.id} title={one.name} href={`/mediators/${one.id}/accreditation`}>
            <p class="meta">{accreditationWords(one, member, today)}</p>
          </Row>
        ))}
      </Rows>
    </section>
  );
}

function accreditationWords(one: MaybeAccredited, member: AtWork, today: string): string {
  const say = judicialTexts(member.language);
  const { number, issued_on, valid_until } = one;
  if (!number || !issued_on || !valid_until) return say('noAccreditation');
  const day = formatDay(valid_until, { language: member.language, zone: member.service.timeZone });
  const words = today > valid_until ? 'expired' : 'validUntil';
  return accreditedOn({ issued_on, valid_until }, today) || words === 'expired'
    ? say(words, { number, day })
    : say('noAccreditation');
}

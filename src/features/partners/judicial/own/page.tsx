import { formatDay, type Place } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { type Column, Table } from '../../../../ui/table/table.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { OwnRequest } from '../record/queries.ts';
import { markOf } from '../rules/mark.ts';
import { judicialTexts } from '../texts.ts';

/** What a magistrate may know of his own requests: that they came, and in one word how they were answered. */
export function OwnRequestsPage({ member, rows }: { member: MemberVisitor; rows: OwnRequest[] }) {
  const { language, service } = member;
  const say = judicialTexts(language);
  const place = { language, zone: service?.timeZone ?? ('Europe/Brussels' as const) };
  return (
    <Workspace member={member} title={say('ownTitle')} current="/referrals">
      <h1>{say('ownTitle')}</h1>
      <p class="intro">{say('ownIntro')}</p>
      {rows.length === 0 ? (
        <EmptyState title={say('ownNone')} level={2} />
      ) : (
        <Table
          language={language}
          caption={say('ownTitle')}
          captionHidden
          columns={columns(place)}
          rows={rows}
          rowKey={(row) => row.id}
        />
      )}
    </Workspace>
  );
}

function columns(place: Place): Column<OwnRequest>[] {
  const say = judicialTexts(place.language);
  const day = (on: string) => formatDay(on, place);
  return [
    {
      key: 'what',
      head: say('ownTitle'),
      cell: (row) => say(`one_${row.kind}`, { day: day(row.received_on) }),
    },
    { key: 'mark', head: say('mark'), cell: (row) => markOf(row.id) },
    { key: 'due', head: say('dueOn'), cell: (row) => day(row.due_on) },
    { key: 'state', head: say('state'), cell: (row) => say(`state_${row.state}`) },
    { key: 'on', head: say('answeredOn'), cell: (row) => (row.answered_on ? day(row.answered_on) : '–') },
    { key: 'answer', head: say('answer'), cell: (row) => (row.answer ? say(row.answer) : '–') },
  ];
}

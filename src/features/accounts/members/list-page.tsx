import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import type { Role } from '../roles.ts';
import { roleTexts } from '../workspace/texts.ts';
import { Workspace } from '../workspace/workspace.tsx';
import type { Managed } from './managed-service.ts';
import type { MemberOfService } from './queries.ts';
import { membersTexts } from './texts.ts';

type Waiting = { id: string; name: string; email: string; roles: Role[]; expires_at: Date };
type Props = {
  member: MemberVisitor;
  managed: Managed;
  members: readonly MemberOfService[];
  waiting: readonly Waiting[];
};

/** Who works in the service, who waits for the key, and who was invited. */
export function MembersPage({ member, managed, members, waiting }: Props) {
  const say = membersTexts(member.language);
  const title = say('title', { service: managed.service.name });
  return (
    <Workspace member={member} title={title} current="/members">
      <h1>{title}</h1>
      <p class="intro">{say('intro')}</p>
      <Buttons>
        {managed.gives.length > 0 && (
          <ButtonLink href={`/members/invitations/new${managed.query}`}>{say('invite')}</ButtonLink>
        )}
        {member.roles.includes('operator') && (
          <ButtonLink kind="quiet" href="/new-service">
            {say('newService')}
          </ButtonLink>
        )}
      </Buttons>
      <MemberTable member={member} managed={managed} members={members} title={title} />
      {waiting.length > 0 && <WaitingTable member={member} managed={managed} waiting={waiting} />}
    </Workspace>
  );
}

function MemberTable({ member, managed, members, title }: Omit<Props, 'waiting'> & { title: string }) {
  const { language } = member;
  const say = membersTexts(language);
  const sayRole = roleTexts(language);
  const place = { language, zone: managed.service.timeZone };
  const said = (one: MemberOfService) =>
    one.roles
      .map(({ role, until }) =>
        until ? `${sayRole(role)} (${say('until', { date: formatDay(until, place) })})` : sayRole(role),
      )
      .join(', ');
  const waits = (one: MemberOfService) =>
    !one.holdsKey && one.roles.some(({ role }) => role === 'coordinator');
  return (
    <Table
      language={language}
      caption={title}
      captionHidden
      rows={members}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'name',
          head: say('name'),
          cell: (one) => <a href={`/members/${one.id}${managed.query}`}>{one.name}</a>,
        },
        { key: 'email', head: say('email'), cell: (one) => one.email },
        {
          key: 'roles',
          head: say('roles'),
          cell: (one) => (
            <>
              {said(one)} {waits(one) && <Tag kind="due">{say('waits')}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}

function WaitingTable({ member, managed, waiting }: Pick<Props, 'member' | 'managed' | 'waiting'>) {
  const { language } = member;
  const say = membersTexts(language);
  const place = { language, zone: managed.service.timeZone };
  return (
    <Table
      language={language}
      caption={say('waitingTitle')}
      rows={waiting}
      rowKey={(one) => one.id}
      columns={[
        { key: 'name', head: say('name'), cell: (one) => one.name },
        { key: 'email', head: say('email'), cell: (one) => one.email },
        {
          key: 'roles',
          head: say('roles'),
          cell: (one) => one.roles.map((role) => roleTexts(language)(role)).join(', '),
        },
        { key: 'until', head: say('validUntil'), cell: (one) => formatDay(one.expires_at, place) },
        {
          key: 'withdraw',
          head: say('withdraw'),
          cell: (one) => (
            <Form
              language={language}
              action={`/members/invitations/${one.id}/withdrawal`}
              hidden={{ service: managed.service.id }}
            >
              <Button kind="quiet" label={`${say('withdraw')}: ${one.name}`}>
                {say('withdraw')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { roleTexts } from '../workspace/texts.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { BackToMembers } from './invite-page.tsx';
import { leavingTexts } from './leaving-texts.ts';
import type { Managed } from './managed-service.ts';
import type { MemberOfService } from './queries.ts';
import { membersTexts } from './texts.ts';

type Props = {
  member: MemberVisitor;
  managed: Managed;
  other: MemberOfService;
  /** Why something was refused. */
  refused?: string;
  errors?: FieldErrors;
  typed?: Typed;
};

/** One member: his roles in this service, another role for him, and the key for a coordinator who lacks it. */
export function MemberPage({ member, managed, other, refused, errors = {}, typed = {} }: Props) {
  const { language } = member;
  const say = membersTexts(language);
  const sayLeaving = leavingTexts(language);
  const isCoordinator = other.roles.some(({ role }) => role === 'coordinator');
  return (
    <Workspace
      member={member}
      title={other.name}
      current="/members"
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{other.name}</h1>
      <p class="intro">{other.email}</p>
      {refused && (
        <Notice kind="warning" live>
          {refused}
        </Notice>
      )}
      {isCoordinator && !other.holdsKey && (
        <Notice kind="warning">
          <p>{say('waits')}</p>
          {member.roles.includes('coordinator') && (
            <Buttons>
              <ButtonLink href={`/members/${other.id}/service-key`}>{say('letInShort')}</ButtonLink>
            </Buttons>
          )}
        </Notice>
      )}
      <RoleTable member={member} managed={managed} other={other} />
      <p class="meta">{sayLeaving('note')}</p>
      {member.roles.includes('coordinator') && other.roles.some(({ role }) => role === 'mediator') && (
        <p>
          <a href={`/mediators/${other.id}/handing-over`}>{sayLeaving('handOver', { name: other.name })}</a>
        </p>
      )}
      {managed.gives.length > 0 && (
        <>
          <h2>{say('giveTitle')}</h2>
          <Form
            language={language}
            action={`/members/${other.id}/roles`}
            errors={errors}
            values={typed}
            hidden={{ service: managed.service.id }}
          >
            <SelectField
              name="role"
              label={say('role')}
              required
              options={managed.gives.map((role) => ({ value: role, label: roleTexts(language)(role) }))}
            />
            <DateField name="until" label={say('lastDay')} hint={say('lastDayHint')} />
            <Button kind="quiet">{say('give')}</Button>
          </Form>
        </>
      )}
      <BackToMembers member={member} managed={managed} />
    </Workspace>
  );
}

function RoleTable({ member, managed, other }: Pick<Props, 'member' | 'managed' | 'other'>) {
  const { language } = member;
  const say = membersTexts(language);
  const sayRole = roleTexts(language);
  const place = { language, zone: managed.service.timeZone };
  const day = (moment: Date | string) => formatDay(moment, place, { year: true });
  return (
    <Table
      language={language}
      caption={say('roles')}
      rows={other.roles}
      rowKey={({ role }) => role}
      columns={[
        { key: 'role', head: say('role'), cell: ({ role }) => sayRole(role) },
        {
          key: 'since',
          head: say('lastDay'),
          cell: ({ since, until }) =>
            until ? say('until', { date: day(until) }) : say('since', { date: day(since) }),
        },
        {
          key: 'end',
          head: say('endRole'),
          cell: ({ role }) =>
            managed.gives.includes(role) && (
              <Form
                language={language}
                action={`/members/${other.id}/roles/${role}/end`}
                hidden={{ service: managed.service.id }}
              >
                <Button kind="quiet" label={say('endRoleLabel', { role: sayRole(role) })}>
                  {say('endRole')}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}

/** Before a coordinator lets another in: what that means, and whether it is the right person. */
export function LetInPage({ member, managed, other, refused }: Omit<Props, 'errors' | 'typed'>) {
  const say = membersTexts(member.language);
  const { name, email } = other;
  const title = say('letInTitle', { name });
  return (
    <Workspace member={member} title={title} current="/members" narrow>
      <h1>{title}</h1>
      {refused && (
        <Notice kind="warning" live>
          {refused}
        </Notice>
      )}
      <p>{say('letInText', { name, email, service: managed.service.name })}</p>
      <Form language={member.language} action={`/members/${other.id}/service-key`}>
        <Button>{say('letIn')}</Button>
      </Form>
      <BackToMembers member={member} managed={managed} />
    </Workspace>
  );
}

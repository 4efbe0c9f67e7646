import { Button } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { deviceName } from './device-name.ts';
import { accountTexts } from './texts.ts';

type Session = { id: string; device: string; made_at: Date; seen_at: Date };

/** Where a member is signed in, each with a button that ends it. */
export function SessionsPage({
  member,
  sessions,
  now,
}: {
  member: MemberVisitor;
  sessions: readonly Session[];
  now: Date;
}) {
  const { language } = member;
  const say = accountTexts(language);
  const place = { language, zone: member.service?.timeZone ?? ('Europe/Brussels' as const), now };
  const nameOf = (session: Session) => deviceName(session.device) ?? say('unknownDevice');
  return (
    <Workspace member={member} title={say('sessions')}>
      <h1>{say('sessions')}</h1>
      <p class="intro">{say('sessionsIntro')}</p>
      <Table
        language={language}
        caption={say('sessions')}
        captionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          { key: 'device', head: say('device'), cell: nameOf },
          {
            key: 'since',
            head: say('since'),
            cell: (session) => <DateText {...place} at={session.made_at} say="day-and-time" />,
          },
          {
            key: 'seen',
            head: say('seen'),
            cell: (session) => <DateText {...place} at={session.seen_at} say="day-and-time" />,
          },
          {
            key: 'end',
            head: say('end'),
            cell: (session) =>
              session.id === member.sessionId ? (
                <Tag kind="plain">{say('thisOne')}</Tag>
              ) : (
                <Form language={language} action={`/account/sessions/${session.id}/end`}>
                  <Button kind="quiet" label={`${say('end')}: ${nameOf(session)}`}>
                    {say('end')}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form language={language} action="/account/sessions/others/end">
          <Button kind="danger">{say('endOthers')}</Button>
        </Form>
      )}
      <p>
        <a href="/account">{say('back')}</a>
      </p>
    </Workspace>
  );
}

import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import type { WaitingMail } from './read-outbox.ts';
import { outboxTexts } from './texts.ts';

const placeOf = (member: MemberVisitor) => ({
  language: member.language,
  zone: member.service?.timeZone ?? ('Europe/Brussels' as const),
});

export function OutboxPage({ member, mails }: { member: MemberVisitor; mails: readonly WaitingMail[] }) {
  const say = outboxTexts(member.language);
  const place = placeOf(member);
  return (
    <Workspace member={member} current="/outbox" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="lead">{say('demoOnly')}</p>
      {mails.length === 0 ? (
        <EmptyState title={say('nothing')}>{say('nothingHelp')}</EmptyState>
      ) : (
        <Table
          language={member.language}
          caption={say('caption')}
          rows={mails}
          rowKey={(mail) => mail.id}
          columns={[
            {
              key: 'subject',
              head: say('subject'),
              cell: (mail) => <a href={`/outbox/${mail.id}`}>{mail.subject}</a>,
            },
            { key: 'to', head: say('to'), cell: (mail) => mail.to },
            { key: 'made', head: say('made'), cell: (mail) => made(mail) },
          ]}
        />
      )}
    </Workspace>
  );

  function made(mail: WaitingMail): string {
    const day = formatDayAndTime(mail.madeAt, place);
    return mail.failedAt ? `${day} (${say('failed')})` : day;
  }
}

export function MailPage({ member, mail }: { member: MemberVisitor; mail: WaitingMail }) {
  const say = outboxTexts(member.language);
  const rows = [
    { question: say('to'), answer: mail.to },
    { question: say('made'), answer: formatDayAndTime(mail.madeAt, placeOf(member)) },
  ];
  return (
    <Workspace member={member} current="/outbox" title={mail.subject} narrow>
      <Breadcrumbs
        language={member.language}
        trail={[{ label: say('title'), href: '/outbox' }, { label: mail.subject }]}
      />
      <h1>{mail.subject}</h1>
      <SummaryList language={member.language} rows={rows} />
      {mail.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{withLinks(paragraph)}</p>
      ))}
    </Workspace>
  );
}

/** The addresses in a text become links, as in a mail programme. */
const withLinks = (text: string) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part) => (/^https?:\/\//.test(part) ? <a href={part}>{part}</a> : lines(part)));

const lines = (text: string) =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={line} />, line]));

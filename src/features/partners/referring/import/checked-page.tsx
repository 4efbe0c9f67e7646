import type { ComponentChildren } from 'preact';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Station } from '../read-station.ts';
import type { Row } from './read-list.ts';
import { sayWrong } from './say-wrong.ts';
import { importTexts } from './texts.ts';

/** A list as it was read, each row accounted for; `today` are the lines of those who were sent today already. */
export type Checked = {
  text: string;
  rows: readonly Row[];
  unread: readonly string[];
  today: ReadonlySet<number>;
};

type Props = { member: MemberVisitor; station: Station; checked: Checked };

/** What would be sent, and what not and why; nothing is sent yet. */
export function CheckedPage({ member, station, checked }: Props) {
  const { language } = member;
  const say = importTexts(language);
  const { rows, unread, today } = checked;
  const ready = rows.filter((row) => row.kind === 'ready' && !today.has(row.line));
  return (
    <Workspace member={member} current="/referrals" title={say('checkedTitle')} narrow>
      <h1>{say('checkedTitle')}</h1>
      <p class="intro">{say('ready', { count: ready.length })}</p>
      {unread.length > 0 && <p>{say('unread', { columns: unread.join(', ') })}</p>}
      <Problems {...{ checked, language }} />
      {ready.length > 0 && (
        <>
          <Details summary={say('readyRows')}>
            <Table
              language={language}
              caption={say('readyRows')}
              captionHidden
              columns={[
                {
                  key: 'line',
                  head: say('line'),
                  cell: (row) => say('lineNumber', { line: String(row.line) }),
                },
                { key: 'person', head: say('person'), cell: nameOf },
              ]}
              rows={ready}
              rowKey={(row) => String(row.line)}
            />
          </Details>
          <Form
            language={language}
            action="/referrals/import/sending"
            hidden={{ organisation: station.seat.id, table: checked.text, from: '0', sent: '0', before: '0' }}
            multipart
          >
            <Buttons>
              <Button>{say('send', { count: ready.length })}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <p>
        <a href={`/referrals/import?organisation=${station.seat.id}`}>{say('other')}</a>
      </p>
    </Workspace>
  );
}

const nameOf = (row: Row): string => (row.kind === 'ready' ? row.resident.name : '');

/** The rows that are not sent, each with its line and what is wrong. */
export function Problems({ checked, language }: { checked: Checked; language: Language }) {
  const say = importTexts(language);
  const rows = checked.rows.filter((row) => row.kind !== 'ready' || checked.today.has(row.line));
  if (rows.length === 0) return <p>{say('notSent', { count: 0 })}</p>;
  return (
    <>
      <p>{say('notSent', { count: rows.length })}</p>
      <Table
        language={language}
        caption={say('problems')}
        captionHidden
        columns={[
          { key: 'line', head: say('line'), cell: (row) => say('lineNumber', { line: String(row.line) }) },
          { key: 'why', head: say('why'), cell: (row) => whyNot(row, language) },
        ]}
        rows={rows}
        rowKey={(row) => String(row.line)}
      />
    </>
  );
}

function whyNot(row: Row, language: Language): ComponentChildren {
  const say = importTexts(language);
  if (row.kind === 'ready') return say('wrong_today');
  if (row.kind === 'twice') return say('wrong_twice', { first: String(row.first) });
  const [first, ...more] = row.wrong.map((wrong) => sayWrong(wrong, language));
  if (more.length === 0) return first;
  return (
    <ul>
      {[first, ...more].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

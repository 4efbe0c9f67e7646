import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Account } from './account-for.ts';
import { MappingForm } from './mapping-form.tsx';
import type { ImportSeen, OfList } from './read-import.ts';
import { sayWrong } from './say-wrong.ts';
import { importTexts } from './texts.ts';

export type ImportNotice = 'done' | 'undone' | 'too_late';
type Props = { member: AtWork; seen: ImportSeen; notice: ImportNotice | null };

const mostShown = 200;

/** The address of what is done with a list, and with which of its sheets. */
export const pathOf = ({ id, sheet }: OfList, what = ''): string =>
  `/imports/${id}${what}${sheet === undefined ? '' : `?sheet=${sheet}`}`;

/** One list: what its columns and words mean, what would become of each row, and the button that does it. */
export function ImportPage({ member, seen, notice }: Props) {
  const { language, service } = member;
  const say = importTexts(language);
  const day = formatDay(seen.madeAt, { language, zone: service.timeZone }, { year: true });
  const title = say('oneTitle', { day });
  const list = { id: seen.id, ...(seen.sheets.length > 1 && { sheet: seen.sheet }) };
  return (
    <Workspace member={member} current="/reports" title={title} narrow>
      <Breadcrumbs
        language={language}
        trail={[placeCrumb('reports', language), { href: '/imports', label: say('title') }, { label: title }]}
      />
      <h1>{title}</h1>
      {notice && (
        <Notice kind={notice === 'too_late' ? 'warning' : 'success'} live>
          {notice === 'done' ? say('notice_done', { count: seen.cases }) : say(`notice_${notice}`)}
        </Notice>
      )}
      {seen.waits && !seen.account && <Notice kind="warning">{say('cannotOpen')}</Notice>}
      {seen.sheets.length > 1 && <Sheets language={language} seen={seen} />}
      {seen.account && (
        <>
          <MappingForm member={member} action={pathOf(list, '/mapping')} account={seen.account} />
          <WhatWouldHappen language={language} list={list} account={seen.account} />
        </>
      )}
      {seen.cases > 0 && <Undo language={language} list={list} />}
    </Workspace>
  );
}

function Sheets({ language, seen: { id, sheets, sheet } }: { language: Language; seen: ImportSeen }) {
  const say = importTexts(language);
  const tabs = sheets.map(({ name, rows }, at) => ({
    ...{ href: pathOf({ id, sheet: at }), label: name || String(at + 1) },
    ...{ number: rows, current: at === sheet },
  }));
  return (
    <>
      <p>{say('sheetsHint')}</p>
      <Tabs label={say('sheets')} tabs={tabs} />
    </>
  );
}

type OfImport = { language: Language; list: OfList };

function WhatWouldHappen({ language, list, account }: OfImport & { account: Account }) {
  const say = importTexts(language);
  const { ready, before, wrong, headLine } = account;
  return (
    <section class="section" id="account">
      <h2>{say('account')}</h2>
      {headLine > 1 && <p>{say('headLine', { line: String(headLine) })}</p>}
      <p>
        {say('ready', { count: ready.length })} {say('before', { count: before.length })}{' '}
        {say('wrong', { count: wrong.length })}
      </p>
      {wrong.length > 0 && <Refused language={language} list={list} wrong={wrong} />}
      {ready.length > 0 && (
        <>
          <p class="hint">{say('old')}</p>
          <Form language={language} action={pathOf(list, '/cases')}>
            <Buttons>
              <Button>{say('takeIn', { count: ready.length })}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <div class="section">
        <Form language={language} action={pathOf(list, '/removal')}>
          <p class="hint">{say('throwAwayHint')}</p>
          <Buttons>
            <Button kind="quiet">{say('throwAway')}</Button>
          </Buttons>
        </Form>
      </div>
    </section>
  );
}

function Refused({ language, list, wrong }: OfImport & { wrong: Account['wrong'] }) {
  const say = importTexts(language);
  return (
    <Details summary={say('why')} open>
      <Table
        language={language}
        caption={say('why')}
        captionHidden
        columns={[
          { key: 'line', head: say('line'), cell: (row) => String(row.line) },
          {
            key: 'why',
            head: say('why'),
            cell: (row) => row.wrong.map((one) => <div>{sayWrong(one, language)}</div>),
          },
        ]}
        rows={wrong.slice(0, mostShown)}
        rowKey={(row) => String(row.line)}
      />
      {wrong.length > mostShown && <p>{say('more', { count: wrong.length - mostShown })}</p>}
      <p>
        <a href={pathOf(list, '/refused.csv')}>{say('refusedFile')}</a>
      </p>
      <p class="hint">{say('refusedHint')}</p>
    </Details>
  );
}

function Undo({ language, list }: OfImport) {
  const say = importTexts(language);
  return (
    <section class="section">
      <h2>{say('undo')}</h2>
      <p>{say('undoHint')}</p>
      <Form language={language} action={pathOf(list, '/undoing')}>
        <Buttons>
          <Button kind="danger">{say('undo')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

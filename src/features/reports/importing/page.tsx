import type { Language } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Account } from './account-for.ts';
import { MappingForm } from './mapping-form.tsx';
import type { ImportSeen } from './read-import.ts';
import { sayWrong } from './say-wrong.ts';
import { importTexts } from './texts.ts';

type Props = { member: AtWork; seen: ImportSeen; notice: 'goOn' | 'undoneDone' | 'too_late' | null };

const mostShown = 200;

/** One list: what its columns and words mean, what would become of each row, and the button that does it. */
export function ImportPage({ member, seen, notice }: Props) {
  const { language, service } = member;
  const say = importTexts(language);
  const day = formatDay(seen.madeAt, { language, zone: service.timeZone }, { year: true });
  const title = say('oneTitle', { day });
  return (
    <Workspace member={member} current="/reports" title={title} narrow>
      <h1>{title}</h1>
      {notice && (
        <Notice kind={notice === 'undoneDone' ? 'success' : 'warning'} live>
          {say(notice)}
        </Notice>
      )}
      {seen.waits && !seen.account && <Notice kind="warning">{say('cannotOpen')}</Notice>}
      {seen.account && (
        <>
          <MappingForm member={member} id={seen.id} account={seen.account} />
          <WhatWouldHappen language={language} id={seen.id} account={seen.account} />
        </>
      )}
      {seen.cases > 0 && <Undo language={language} id={seen.id} />}
      <p>
        <a href="/imports">{say('back')}</a>
      </p>
    </Workspace>
  );
}

type OfImport = { language: Language; id: string };

function WhatWouldHappen({ language, id, account }: OfImport & { account: Account }) {
  const say = importTexts(language);
  const { ready, before, wrong } = account;
  return (
    <section class="section">
      <h2>{say('account')}</h2>
      <p>
        {say('ready', { count: ready.length })} {say('before', { count: before.length })}{' '}
        {say('wrong', { count: wrong.length })}
      </p>
      {wrong.length > 0 && (
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
        </Details>
      )}
      {ready.length > 0 && (
        <>
          <p class="hint">{say('old')}</p>
          <Form language={language} action={`/imports/${id}/cases`}>
            <Buttons>
              <Button>{say('takeIn', { count: ready.length })}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <Form language={language} action={`/imports/${id}/removal`}>
        <p class="hint">{say('throwAwayHint')}</p>
        <Buttons>
          <Button kind="quiet">{say('throwAway')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Undo({ language, id }: OfImport) {
  const say = importTexts(language);
  return (
    <section class="section">
      <h2>{say('undo')}</h2>
      <p>{say('undoHint')}</p>
      <Form language={language} action={`/imports/${id}/undoing`}>
        <Buttons>
          <Button kind="danger">{say('undo')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay, isoDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { dueNext } from '../rules/complaint-life.ts';
import type { ComplaintRow } from './read-dossier.ts';
import { dossierTexts } from './texts.ts';

/** The complaints of the service: when each came, where it stands, what is due. What they say stands in the dossier. */
export function ComplaintsPage({ member, rows, now }: { member: AtWork; rows: ComplaintRow[]; now: Date }) {
  const { language } = member;
  const say = dossierTexts(language);
  return (
    <Workspace member={member} title={say('title')} current="/complaints" narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Buttons>
        <ButtonLink href="/complaints/new" kind="quiet">
          {say('enter')}
        </ButtonLink>
      </Buttons>
      {rows.length === 0 && <EmptyState title={say('none')} />}
      <Rows label={say('title')}>
        {rows.map((row) => (
          <ComplaintLine key={row.id} member={member} row={row} now={now} />
        ))}
      </Rows>
    </Workspace>
  );
}

function ComplaintLine({ member, row, now }: { member: AtWork; row: ComplaintRow; now: Date }) {
  const { language, service } = member;
  const say = dossierTexts(language);
  const place = { language, zone: service.timeZone };
  const due = dueNext(row);
  const late = due !== null && due.on < isoDay(now, service.timeZone);
  return (
    <Row
      title={say('one', { day: formatDay(row.received_on, place) })}
      href={`/complaints/${row.id}`}
      mark={late ? <Tag kind="due">{say('late')}</Tag> : <Tag>{say(row.stage)}</Tag>}
    >
      <p class="meta">
        {say(`channel_${row.channel}`)}
        {due && ` · ${say(`due_${due.what}`, { day: formatDay(due.on, place) })}`}
        {row.result && ` · ${say(`result_${row.result}`)}`}
      </p>
    </Row>
  );
}

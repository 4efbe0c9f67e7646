import { ButtonLink } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { formatMonth, isoDay, type Place } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { recordTypes } from '../rules/record-types.ts';
import { holdTexts, recordTypeTexts } from '../rules/texts.ts';
import type { HeldCase } from './queries.ts';
import type { GoingMonth, Preview } from './read-preview.ts';
import { previewTexts } from './texts.ts';
import { GoingPartners } from './with-partners.tsx';

type Props = {
  member: MemberVisitor;
  preview: Preview;
  now: Date;
  saved: boolean;
  forgotten: string | undefined;
};

/** How long a service keeps what, what goes when, and what must stay. */
export function PreviewPage(props: Props) {
  const { member, saved, forgotten } = props;
  const say = previewTexts(member.language);
  return (
    <Workspace member={member} current="/settings" title={say('title')}>
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {forgotten && (
        <Notice kind="success" live>
          {say('forgotten', { number: forgotten })}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <Upcoming {...props} />
      <GoingPartners place={placeOf(member)} going={props.preview.withPartners} now={props.now} />
      <Held {...props} />
      <PeriodsTable {...props} />
      {member.roles.includes('administrator') && (
        <p>
          <ButtonLink href="/retention/periods" kind="quiet">
            {say('change')}
          </ButtonLink>
        </p>
      )}
    </Workspace>
  );
}

const placeOf = ({ language, service }: MemberVisitor): Place => ({
  language,
  zone: service?.timeZone ?? 'Europe/Brussels',
});

function Upcoming({ member, preview, now }: Props) {
  const { language } = member;
  const say = previewTexts(language);
  const place = placeOf(member);
  const thisMonth = now.toISOString().slice(0, 7);
  const columns: Column<GoingMonth>[] = [
    {
      key: 'month',
      head: say('month'),
      cell: ({ month }) => (month === thisMonth ? say('now') : formatMonth(`${month}-01`, place)),
    },
    { key: 'cases', head: say('cases'), cell: ({ cases }) => String(cases), number: true },
    { key: 'requests', head: say('requests'), cell: ({ requests }) => String(requests), number: true },
  ];
  if (preview.held)
    columns.push({
      key: 'numbers',
      head: say('numbers'),
      cell: ({ numbers }) =>
        (numbers ?? []).map((number, index) => (
          <>
            {index > 0 && ', '}
            <a href={`/cases/${number}/retention`}>{number}</a>
          </>
        )),
    });
  return (
    <section class="section">
      <h2>{say('upcoming')}</h2>
      {preview.months.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <Table
          language={language}
          caption={say('upcoming')}
          captionHidden
          columns={columns}
          rows={preview.months}
          rowKey={({ month }) => month}
        />
      )}
    </section>
  );
}

function Held({ member, preview, now }: Props) {
  const { language } = member;
  const say = previewTexts(language);
  const place = placeOf(member);
  const columns: Column<HeldCase>[] = [
    {
      key: 'number',
      head: say('number'),
      cell: ({ number }) => <a href={`/cases/${number}/retention`}>{number}</a>,
    },
    { key: 'reason', head: say('reason'), cell: ({ reason }) => holdTexts(language)(reason) },
    {
      key: 'review',
      head: say('reviewOn'),
      cell: ({ review_on }) => (
        <>
          <DateText at={review_on} now={now} {...place} />{' '}
          {review_on <= isoDay(now, place.zone) && <Tag kind="due">{say('late')}</Tag>}
        </>
      ),
    },
  ];
  return (
    <section class="section">
      <h2>{say('held')}</h2>
      {preview.heldCount === 0 && !preview.held?.length && <p>{say('heldNone')}</p>}
      {preview.heldCount > 0 && <p>{say('heldCount', { count: preview.heldCount })}</p>}
      {preview.held && preview.held.length > 0 && (
        <Table
          language={language}
          caption={say('held')}
          captionHidden
          columns={columns}
          rows={preview.held}
          rowKey={({ number }) => number}
        />
      )}
    </section>
  );
}

function PeriodsTable({ member, preview }: Props) {
  const { language } = member;
  const say = previewTexts(language);
  const sayType = recordTypeTexts(language);
  return (
    <section class="section">
      <h2>{say('periods')}</h2>
      <Table
        language={language}
        caption={say('periods')}
        captionHidden
        columns={[
          { key: 'what', head: say('what'), cell: ({ name }) => sayType(name) },
          {
            key: 'long',
            head: say('howLong'),
            cell: ({ name, unit }) =>
              `${say(unit, { count: preview.periods[name] })} ${sayType(`${name}_from`)}`,
          },
          { key: 'why', head: say('reason'), cell: ({ name }) => sayType(`${name}_why`) },
        ]}
        rows={recordTypes}
        rowKey={({ name }) => name}
      />
    </section>
  );
}

import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { deskHourTexts } from '../desk-hours/texts.ts';
import { partnerKinds } from '../kinds.ts';
import { AlsoWithPartners } from './more.tsx';
import { organisationPath } from './partner-desk.ts';
import type { ListedOrganisation } from './queries.ts';
import { Review } from './review.tsx';
import { reviewState } from './rules/review.ts';
import { partnersTexts } from './texts.ts';

type Props = { member: AtWork; organisations: ListedOrganisation[]; now: Date; day: string };

/** The partners of a service, with what is agreed and what is to be reviewed. */
export function PartnersPage({ member, organisations, now, day }: Props) {
  const { language } = member;
  const say = partnersTexts(language);
  const [current, former] = [true, false].map((stands) =>
    organisations.filter((one) => (one.ended_at === null) === stands),
  ) as [ListedOrganisation[], ListedOrganisation[]];
  const due = current.filter((one) => reviewState(one.review_on, day)).length;
  return (
    <Workspace member={member} current="/partners" title={say('partners')}>
      <h1>{say('partners')}</h1>
      <p class="meta">{say('intro')}</p>
      {due > 0 && <Notice kind="warning">{say('toReview', { count: due })}</Notice>}
      {current.length === 0 ? (
        <EmptyState title={say('none')}>
          <p>{say('noneText')}</p>
          <ButtonLink href="/partners/new">{say('add')}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Buttons>
            <ButtonLink href="/partners/new">{say('add')}</ButtonLink>
            <ButtonLink href="/desk-hours" kind="quiet">
              {deskHourTexts(language)('title')}
            </ButtonLink>
          </Buttons>
          <Table
            language={language}
            caption={say('partners')}
            captionHidden
            columns={columns(member, now, day)}
            rows={current}
            rowKey={(row) => row.id}
          />
        </>
      )}
      <AlsoWithPartners language={language} />
      {former.length > 0 && (
        <Details summary={say('endedOnes')}>
          <ul>
            {former.map((one) => (
              <li key={one.id}>
                <a href={organisationPath(one.id)}>{one.name}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Workspace>
  );
}

function columns({ language, service }: AtWork, now: Date, day: string): Column<ListedOrganisation>[] {
  const say = partnersTexts(language);
  const place = { language, zone: service.timeZone, now };
  return [
    { key: 'name', head: say('name'), cell: (row) => <a href={organisationPath(row.id)}>{row.name}</a> },
    { key: 'kind', head: say('kind'), cell: (row) => partnerKinds.label(row.kind, language) },
    { key: 'places', head: say('places'), number: true, cell: (row) => String(row.places) },
    {
      key: 'until',
      head: say('agreementUntil'),
      cell: (row) => {
        if (!row.agreement) return <Tag kind="due">{say('noAgreement')}</Tag>;
        return row.until_on ? <DateText at={row.until_on} {...place} /> : say('noEnd');
      },
    },
    { key: 'review', head: say('review'), cell: (row) => <Review on={row.review_on} day={day} {...place} /> },
  ];
}

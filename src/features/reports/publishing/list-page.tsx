import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor, ServiceOfMember } from '../../accounts/access/visitor.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Published } from './queries.ts';
import { type NamedPeriod, nameOf } from './rules/periods.ts';
import { sayAudience, sayPeriod } from './say-period.ts';
import { publishingTexts } from './texts.ts';

type Member = MemberVisitor & { service: ServiceOfMember };
type Choice = { value: string; label: string };
type Props = { member: Member; published: Published[]; periods: NamedPeriod[]; audiences: Choice[] };

/** All that a service published, and where the next report begins. */
export function PublishedListPage({ member, published, periods, audiences }: Props) {
  const { language } = member;
  const say = publishingTexts(language);
  const options = periods.map((one) => ({ value: one.name, label: sayPeriod(one, language) }));
  return (
    <Workspace member={member} current="/reports" title={say('title')} narrow>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {published.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <PublishedRows member={member} published={published} path="/reports/published" />
      )}
      <section class="section">
        <h2>{say('prepare')}</h2>
        <Form language={language} method="get" action="/reports/drafts">
          <SelectField name="period" label={say('period')} options={options} empty={false} unmarked />
          <SelectField name="for" label={say('audience')} options={audiences} empty={false} unmarked />
          <Button>{say('look')}</Button>
        </Form>
      </section>
    </Workspace>
  );
}

function PublishedRows({
  member,
  published,
  path,
}: {
  member: Member;
  published: Published[];
  path: string;
}) {
  const { language, service } = member;
  const say = publishingTexts(language);
  const place = { language, zone: service.timeZone };
  return (
    <Rows label={say('title')}>
      {published.map((one) => (
        <Row
          key={one.id}
          level={2}
          title={`${sayPeriod({ name: nameOf(one.period, one.body.period), kind: one.period }, language)} · ${sayAudience(one, language)}`}
          href={`${path}/${one.id}`}
          mark={one.version > 1 && <Tag>{say('version', { number: String(one.version - 1) })}</Tag>}
        >
          <p class="meta">{say('published', { day: formatDay(one.published_at, place, { year: true }) })}</p>
          <Replaced {...{ language, published, one, path }} />
        </Row>
      ))}
    </Rows>
  );
}

type ReplacedProps = { language: Member['language']; published: Published[]; one: Published; path: string };

/** Of an older version: which one took its place. */
function Replaced({ language, published, one, path }: ReplacedProps) {
  const newer = published.find(({ restates }) => restates === one.id);
  if (!newer) return null;
  return (
    <p>
      <a href={`${path}/${newer.id}`}>
        {publishingTexts(language)('replacedBy', { number: String(newer.version - 1) })}
      </a>
    </p>
  );
}

/** What was published for the organisations of a partner. */
export function ReportsForPartnerPage({ member, published }: { member: Member; published: Published[] }) {
  const say = publishingTexts(member.language);
  return (
    <Workspace member={member} current="/referrals" title={say('forYou')} narrow>
      <h1>{say('forYou')}</h1>
      {published.length === 0 ? (
        <p>{say('forYouNone')}</p>
      ) : (
        <PublishedRows member={member} published={published} path="/referrals/reports" />
      )}
    </Workspace>
  );
}

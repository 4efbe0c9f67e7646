import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { MemberVisitor, ServiceOfMember } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { FiguresTable } from '../../partners/evaluations/figures-table.tsx';
import { readFigures } from '../../partners/evaluations/rules/figures.ts';
import { FileLinks } from '../formats/file-links.tsx';
import { publicTexts } from '../public/texts.ts';
import { ReportView } from '../view/report-view.tsx';
import { Written } from '../words/written.tsx';
import { audienceOf } from './audience-of.ts';
import { Differences } from './differences-part.tsx';
import type { Published } from './queries.ts';
import { nameOf } from './rules/periods.ts';
import { sayAudience, sayPeriod } from './say-period.ts';
import { publishingTexts } from './texts.ts';

type Props = {
  member: MemberVisitor & { service: ServiceOfMember };
  published: Published;
  /** What this one restates, and what restates this one. */
  older: Published | null;
  newer: Published | null;
  /** Where the reports of whoever looks stand. */
  path: '/reports/published' | '/referrals/reports';
};

/** A report as it was published. */
export function PublishedPage(props: Props) {
  const { member, published, older, path } = props;
  const { language } = member;
  const say = publishingTexts(language);
  const period = sayPeriod(
    { name: nameOf(published.period, published.body.period), kind: published.period },
    language,
  );
  const title = say('frozenTitle', { period });
  const day = (moment: Date) =>
    formatDay(moment, { language, zone: member.service.timeZone }, { year: true });
  const { body, told } = published;
  const list = path === '/reports/published' ? say('title') : say('forYou');
  return (
    <Workspace
      member={member}
      current={path === '/reports/published' ? '/reports' : '/referrals'}
      title={title}
    >
      <Breadcrumbs language={language} trail={[{ href: path, label: list }, { label: period }]} />
      <h1>{title}</h1>
      <p class="intro">{sayAudience(published, language)}</p>
      <p class="meta">
        {say('published', { day: day(published.published_at) })}
        {published.version > 1 && ` · ${say('version', { number: String(published.version - 1) })}`}
      </p>
      {props.newer && (
        <Notice kind="info">
          {say('restated')} <a href={`${path}/${props.newer.id}`}>{say('toOther')}</a>
        </Notice>
      )}
      <FileLinks language={language} file={`${path}/${published.id}/file.`} />
      {body.smallest > 0 && <p class="meta">{say('legend', { smallest: String(body.smallest) })}</p>}
      {path === '/reports/published' && <Steps {...props} />}
      {older && (
        <section class="section">
          <p>
            {say('restates', { day: day(older.published_at) })}{' '}
            <a href={`${path}/${older.id}`}>{say('toOther')}</a>
          </p>
          <Differences language={language} before={older.body} after={body} />
        </section>
      )}
      {body.words && (
        <section class="section">
          <h2>{say('wordsTitle')}</h2>
          <Written words={body.words} />
        </section>
      )}
      {told !== null && (
        <section class="section">
          <h2>{say('told')}</h2>
          <FiguresTable language={language} figures={readFigures(told)} />
        </section>
      )}
      <ReportView report={body} language={language} />
    </Workspace>
  );
}

/** What a coordinator can still do with it. */
function Steps({ member, published, newer }: Props) {
  const { language } = member;
  const say = publishingTexts(language);
  const { id, kind, period, compared } = published;
  return (
    <section class="section">
      {kind !== 'partner' && (
        <p>
          <a href={`/reports/published/${id}/shares`}>{publicTexts(language)('shareTitle')}</a>
        </p>
      )}
      {kind === 'service' && period === 'year' && (
        <Form
          language={language}
          action={`/reports/published/${id}/comparison`}
          hidden={{ compared: compared ? 'no' : 'yes' }}
        >
          <p>{say(compared ? 'compareOn' : 'compareText')}</p>
          <Button kind="quiet">{say(compared ? 'compareStop' : 'compare')}</Button>
          <p>
            <a href={`/${language}/figures/country`}>{say('toCountry')}</a>
          </p>
        </Form>
      )}
      {!newer && (
        <Form
          language={language}
          method="get"
          action={`/reports/drafts/${nameOf(period, published.body.period)}`}
          hidden={{ for: audienceOf(published) }}
        >
          <p>{say('restateText')}</p>
          <Button kind="quiet">{say('prepareRestatement')}</Button>
        </Form>
      )}
    </section>
  );
}

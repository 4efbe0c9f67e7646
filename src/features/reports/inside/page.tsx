import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { FileLinks } from '../formats/file-links.tsx';
import type { Report } from '../report/report.ts';
import { ReportView } from '../view/report-view.tsx';
import { ChooseMonths } from './overview-page.tsx';
import type { Months } from './rules/months.ts';
import { sayMonths } from './say-months.ts';
import { insideTexts } from './texts.ts';

type Props = {
  member: AtWork;
  today: string;
  months: Months;
  /** Null where the months of the address are none. */
  report: Report | null;
};

/** The figures of any months, as they stand now, small numbers too. */
export function InsidePage({ member, today, months, report }: Props) {
  const { language, service } = member;
  const say = insideTexts(language);
  const title = report ? say('titleOf', { period: sayMonths(months, language) }) : say('reports');
  const day = formatDay(today, { language, zone: service.timeZone }, { year: true });
  return (
    <Workspace member={member} current="/reports" title={title} hasErrors={!report}>
      <Breadcrumbs
        language={language}
        trail={[placeCrumb('reports', language), { label: sayMonths(months, language) }]}
      />
      <h1>{title}</h1>
      {report ? (
        <>
          <p class="meta">{say('counted', { day })}</p>
          <Details summary={say('choose')}>
            <ChooseMonths {...{ member, today, chosen: months }} />
          </Details>
          <FileLinks
            language={language}
            file="/reports/inside."
            query={`?from=${months.from}&until=${months.until}`}
          />
          <ReportView report={report} language={language} />
        </>
      ) : (
        <>
          <Notice kind="warning">{say('wrong')}</Notice>
          <ChooseMonths {...{ member, today }} />
        </>
      )}
    </Workspace>
  );
}

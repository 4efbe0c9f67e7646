import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { ReportPeriod } from '../report/report.ts';
import { publicTexts } from './texts.ts';

type Props = { member: AtWork; id: string; period: ReportPeriod; once: string; error: string | null };

/** Asks whether a published report is shown to everybody, and where. */
export function SharePage({ member, id, period, once, error }: Props) {
  const { language, service } = member;
  const say = publicTexts(language);
  const day = (moment: string) => formatDay(moment, { language, zone: service.timeZone }, { year: true });
  const said = say('period', { from: day(period.from), until: day(period.until) });
  return (
    <Workspace member={member} current="/reports" title={say('shareTitle')} hasErrors={error !== null}>
      <Breadcrumbs
        language={language}
        trail={[
          placeCrumb('reports', language),
          { href: `/reports/published/${id}`, label: said },
          { label: say('shareTitle') },
        ]}
      />
      <h1>{say('shareTitle')}</h1>
      {error && <Notice kind="warning">{error}</Notice>}
      <p class="intro">{said}</p>
      <p>{say('shareText')}</p>
      <Form action={`/reports/published/${id}/shares`} language={language} hidden={{ once }}>
        <Checkbox name="listed" label={say('listedChoice')} />
        <Buttons>
          <Button>{say('share')}</Button>
        </Buttons>
      </Form>
      <p>
        <a href="/reports/shares">{say('shares')}</a>
      </p>
    </Workspace>
  );
}

import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { FiguresTable } from '../../partners/evaluations/figures-table.tsx';
import { isTotalSheet } from '../small-numbers/numbers-of.ts';
import { ReportView } from '../view/report-view.tsx';
import { addressOfWords } from '../words/routes.tsx';
import { Differences } from './differences-part.tsx';
import { type Draft, keyOf, type Subject } from './make-draft.ts';
import type { NotPublished } from './publish-report.ts';
import type { Published } from './queries.ts';
import { sayAudience, sayPeriod } from './say-period.ts';
import { publishingTexts } from './texts.ts';

type Props = {
  member: AtWork;
  subject: Subject;
  organisation: string | null;
  /** As the form says for whom it is. */
  audience: string;
  /** Null where it took too long. */
  draft: Draft | null;
  /** The newest version that was published already: then this one restates it. */
  older: Published | null;
  once: string;
  refused: NotPublished | 'form_too_old' | null;
};

/** A report as it would be published, with what is kept back and why. */
export function DraftPage({ member, subject, organisation, audience, draft, older, once, refused }: Props) {
  const { language } = member;
  const say = publishingTexts(language);
  const title = say(older ? 'restateTitle' : 'draftTitle', { period: sayPeriod(subject.named, language) });
  return (
    <Workspace member={member} current="/reports" title={title} hasErrors={refused !== null}>
      <Breadcrumbs
        language={language}
        trail={[
          placeCrumb('reports', language),
          { href: '/reports/published', label: say('title') },
          { label: sayPeriod(subject.named, language) },
        ]}
      />
      <h1>{title}</h1>
      {refused && <Notice kind="warning">{say(refused)}</Notice>}
      <p class="intro">{sayAudience({ ...subject, organisation }, language)}</p>
      {draft && <Made {...{ member, subject, audience, once, draft, older }} />}
    </Workspace>
  );
}

type MadeProps = Pick<Props, 'member' | 'subject' | 'audience' | 'once' | 'older'> & { draft: Draft };

function Made({ member, subject, audience, once, draft, older }: MadeProps) {
  const { language } = member;
  const say = publishingTexts(language);
  const { isCutShort } = draft.mask;
  const named: Record<string, string> = older ? {} : { period: subject.named.name, for: audience };
  const hidden = { ...named, once };
  const action = older ? `/reports/published/${older.id}/restatement` : '/reports/published';
  return (
    <>
      <p>{say(older ? 'restateDraft' : 'draftText')}</p>
      {isCutShort && <Notice kind="warning">{say('cutShort')}</Notice>}
      <Kept draft={draft} member={member} />
      {older && (
        <section class="section">
          <Differences language={language} before={older.body} after={draft.report} />
        </section>
      )}
      <p>
        <a href={addressOfWords(keyOf(subject))}>{say('words')}</a>
      </p>
      <Form language={language} action={action} hidden={isCutShort ? { ...hidden, cut: 'short' } : hidden}>
        <Button>{say(older ? 'restate' : 'publish')}</Button>
      </Form>
      {draft.told && <FiguresTable language={language} figures={draft.told} />}
      <ReportView report={draft.report} language={language} />
    </>
  );
}

function Kept({ draft: { report, mask, few }, member }: Pick<MadeProps, 'draft' | 'member'>) {
  const say = publishingTexts(member.language);
  if (report.kind === 'partner') return <Notice kind="info">{say('keptPartner')}</Notice>;
  const small = [...mask.hidden.values()].filter((why) => why === 'small').length;
  const other = mask.hidden.size - small;
  const tables = [...mask.withheld].filter((sheet) => !isTotalSheet(sheet)).length - few;
  return (
    <section class="section">
      <h2>{say('kept')}</h2>
      <ul>
        {small > 0 && <li>{say('keptSmall', { count: small, smallest: String(report.smallest) })}</li>}
        {other > 0 && <li>{say('keptOther', { count: other })}</li>}
        {tables > 0 && <li>{say('keptTables', { count: tables })}</li>}
        {few > 0 && <li>{say('keptFew', { count: few, smallest: String(report.smallest) })}</li>}
        {small + other + tables + few === 0 && <li>{say('keptNone')}</li>}
      </ul>
    </section>
  );
}

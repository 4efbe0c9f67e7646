import type { FieldErrors } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { FileField } from '../../../ui/field/file-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { importsOf } from './queries.ts';
import { importTexts } from './texts.ts';

type Listed = Awaited<ReturnType<typeof importsOf>>[number];
type Props = { member: AtWork; imports: readonly Listed[]; once: string; errors: FieldErrors };

/** Lays an old list ready, and shows those that were. */
export function ImportsPage({ member, imports, once, errors }: Props) {
  const { language } = member;
  const say = importTexts(language);
  return (
    <Workspace
      member={member}
      current="/reports"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action="/imports" errors={errors} hidden={{ once }} multipart>
        <FileField
          name="file"
          label={say('file')}
          hint={say('fileHint')}
          accept=".xlsx,.csv,.txt,.tsv,text/csv"
          required
        />
        <Buttons>
          <Button>{say('layReady')}</Button>
        </Buttons>
      </Form>
      {imports.length > 0 && (
        <section class="section">
          <h2>{say('lists')}</h2>
          <Table
            language={language}
            caption={say('lists')}
            captionHidden
            columns={columns({ language, zone: member.service.timeZone })}
            rows={imports}
            rowKey={(row) => row.id}
          />
        </section>
      )}
    </Workspace>
  );
}

function columns(place: Place): Column<Listed>[] {
  const say = importTexts(place.language);
  return [
    {
      key: 'made',
      head: say('made'),
      cell: (row) => {
        const day = formatDay(row.made_at, place, { year: true });
        return (
          <a href={`/imports/${row.id}`} aria-label={say('open', { day })}>
            {day}
          </a>
        );
      },
    },
    { key: 'by', head: say('by'), cell: (row) => row.name ?? say('operator') },
    { key: 'rows', head: say('rows'), cell: (row) => row.rows, number: true },
    { key: 'cases', head: say('cases'), cell: (row) => Number(row.cases), number: true },
    { key: 'state', head: say('state'), cell: (row) => say(stateOf(row)) },
  ];
}

function stateOf(row: Listed): 'undone' | 'waits' | 'done' | 'gone' {
  if (row.undone_at) return 'undone';
  if (row.waits) return 'waits';
  return Number(row.cases) > 0 ? 'done' : 'gone';
}

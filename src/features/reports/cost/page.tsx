import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { CostYear } from './read-costs.ts';
import { sayCents, sayHundredths, typedCents } from './rules/money.ts';
import { costTexts } from './texts.ts';

type Props = {
  member: AtWork;
  years: CostYear[];
  /** The year whose amounts stand in the form. */
  chosen: CostYear;
  thisYear: number;
  saved: boolean;
  typed?: Typed;
  errors: FieldErrors;
};

/** What a service costs by year, what that is per case, and the form for one year. */
export function CostsPage(props: Props) {
  const { member, chosen, saved, errors } = props;
  const { language } = member;
  const say = costTexts(language);
  const year = String(chosen.year);
  return (
    <Workspace
      member={member}
      current="/reports"
      title={say('title')}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved', { year })}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <YearTable {...props} />
      <p>
        <a href={`/${language}/definitions#cost_per_report`}>{say('definition')}</a>
      </p>
      <p class="meta">{say('hoursText')}</p>
      <p class="meta">{say('benefits')}</p>
      <Composition {...props} />
      <section class="section">
        <h2>{say('write', { year })}</h2>
        <YearForm {...props} />
      </section>
      <div class="section">
        <PrintButton>{say('print')}</PrintButton>
      </div>
    </Workspace>
  );
}

function YearTable({ member, years, thisYear }: Props) {
  const { language } = member;
  const say = costTexts(language);
  const euros = (cents: bigint | null, none: 'notYet' | 'noCases') =>
    cents === null ? <span class="meta">{say(none)}</span> : sayCents(cents, language);
  const each = (one: CostYear, cents: bigint | null) =>
    euros(cents, one.total === null ? 'notYet' : 'noCases');
  const hours = (minutes: number) => new Intl.NumberFormat(language).format(Math.round(minutes / 60));
  const columns: Column<CostYear>[] = [
    {
      key: 'year',
      head: say('year'),
      cell: ({ year }) => <a href={`/reports/costs?year=${year}`}>{year}</a>,
    },
    { key: 'total', head: say('total'), number: true, cell: ({ total }) => euros(total, 'notYet') },
    { key: 'reports', head: say('cases'), number: true, cell: ({ reports }) => reports },
    { key: 'perReport', head: say('perReport'), number: true, cell: (one) => each(one, one.perReport) },
    { key: 'treated', head: say('treated'), number: true, cell: ({ treated }) => treated },
    { key: 'perTreated', head: say('perTreated'), number: true, cell: (one) => each(one, one.perTreated) },
    {
      ...{ key: 'hours', head: say('hours'), number: true },
      cell: ({ minutes }) => hours(minutes.professional + minutes.volunteer),
    },
    {
      key: 'volunteers',
      head: say('volunteers'),
      number: true,
      cell: ({ minutes }) => hours(minutes.volunteer),
    },
  ];
  return (
    <>
      <Table
        language={language}
        caption={say('years')}
        columns={columns}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
      {years.some(({ year, total }) => year === thisYear && total !== null) && <p>{say('unfinished')}</p>}
    </>
  );
}

/** Of what the total of the chosen year is the sum. */
function Composition({ member, chosen }: Props) {
  const { costs, total, fteHundredths } = chosen;
  if (!costs || total === null) return null;
  const { language } = member;
  const say = costTexts(language);
  const rows = (['staff', 'travel', 'administration', 'other'] as const).map((kind) => ({
    key: kind,
    label: say(kind),
    amount: sayCents(costs[kind], language),
  }));
  const fte = { key: 'fte', label: say('fte'), amount: sayHundredths(fteHundredths, language) };
  const sum = { key: 'total', label: say('total'), amount: sayCents(total, language) };
  return (
    <Table
      language={language}
      caption={say('composition', { year: String(chosen.year) })}
      columns={[
        { key: 'label', head: say('item'), cell: ({ label }) => label },
        { key: 'amount', head: say('amount'), number: true, cell: ({ amount }) => amount },
      ]}
      rows={[fte, ...rows, sum]}
      rowKey={({ key }) => key}
    />
  );
}

function YearForm({ member, chosen, typed, errors, years }: Props) {
  const { language } = member;
  const say = costTexts(language);
  const others = years.filter(({ year }) => year !== chosen.year).slice(0, 4);
  return (
    <>
      {others.length > 0 && (
        <ul>
          {others.map(({ year }) => (
            <li key={year}>
              <a href={`/reports/costs?year=${year}`}>{say('change', { year: String(year) })}</a>
            </li>
          ))}
        </ul>
      )}
      <Form
        language={language}
        action="/reports/costs"
        errors={errors}
        values={typed ?? stored(chosen, language)}
        hidden={{ year: String(chosen.year) }}
      >
        <TextField
          name="fte"
          label={say('fte')}
          hint={say('fteHint')}
          inputmode="decimal"
          width="short"
          required
        />
        {(['staff', 'travel', 'administration'] as const).map((name) => (
          <TextField key={name} name={name} label={say(name)} inputmode="decimal" width="medium" required />
        ))}
        <TextField
          name="other"
          label={say('other')}
          hint={say('otherHint')}
          inputmode="decimal"
          width="medium"
          required
        />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
    </>
  );
}

function stored({ costs, fteHundredths }: CostYear, language: Language): Typed {
  if (!costs) return {};
  const amounts = Object.entries(costs).map(([name, cents]) => [name, typedCents(cents, language)]);
  return { fte: sayHundredths(fteHundredths, language), ...Object.fromEntries(amounts) };
}

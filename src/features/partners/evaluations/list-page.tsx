import type { FieldErrors } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { organisationPath } from '../organisations/partner-desk.ts';
import { partnersTexts } from '../organisations/texts.ts';
import { evaluationPath } from './page.tsx';
import type { ListedEvaluation, Side } from './queries.ts';
import { nameOf, type Period } from './rules/periods.ts';
import { sayPeriod } from './say-period.ts';
import { evaluationTexts } from './texts.ts';

type Props = {
  member: MemberVisitor;
  side: Side;
  /** With whom, where a coordinator looks. */
  organisation?: { id: string; name: string };
  evaluations: ListedEvaluation[];
  /** The periods of which one can be begun. */
  periods?: { once: string; open: Period[]; errors: FieldErrors };
};

/** The evaluations with one partner, and a way to begin the next; or those of a partner who looks himself. */
export function EvaluationsPage({ member, side, organisation, evaluations, periods }: Props) {
  const { language } = member;
  const say = evaluationTexts(language);
  const here = organisation ? organisationPath(organisation.id) : '';
  return (
    <Workspace
      member={member}
      current={side === 'service' ? '/partners' : '/referrals'}
      title={say('evaluations')}
      narrow
      hasErrors={Object.keys(periods?.errors ?? {}).length > 0}
    >
      {organisation && (
        <Breadcrumbs
          language={language}
          trail={[
            { href: '/partners', label: partnersTexts(language)('partners') },
            { href: here, label: organisation.name },
            { label: say('evaluations') },
          ]}
        />
      )}
      <h1>{say('evaluations')}</h1>
      <p class="intro">{say(side === 'service' ? 'intro' : 'introPartner')}</p>
      {evaluations.length === 0 && <p>{say('none')}</p>}
      {evaluations.length > 0 && (
        <Table
          language={language}
          caption={say('evaluations')}
          captionHidden
          rows={evaluations}
          rowKey={(row) => row.id}
          columns={columns(member, side)}
        />
      )}
      {periods && periods.open.length > 0 && (
        <section class="section">
          <h2>{say('begin')}</h2>
          <Form
            language={language}
            action={`${here}/evaluations`}
            hidden={{ once: periods.once }}
            errors={periods.errors}
          >
            <SelectField
              name="period"
              label={say('period')}
              options={periods.open.map((period) => ({
                value: nameOf(period),
                label: sayPeriod(language, period),
              }))}
              required
            />
            <Button>{say('start')}</Button>
          </Form>
        </section>
      )}
    </Workspace>
  );
}

function columns({ language }: MemberVisitor, side: Side): Column<ListedEvaluation>[] {
  const say = evaluationTexts(language);
  const period: Column<ListedEvaluation> = {
    key: 'period',
    head: say('period'),
    cell: (row) => (
      <a href={evaluationPath(side, row.id)}>
        {sayPeriod(language, { kind: row.period, from: row.from_on })}
      </a>
    ),
  };
  const status: Column<ListedEvaluation> = {
    key: 'status',
    head: say('status'),
    cell: (row) => <Tag kind={stateOf(row) === 'both' ? 'normal' : 'plain'}>{say(stateOf(row))}</Tag>,
  };
  if (side === 'service') return [period, status];
  return [period, { key: 'partner', head: say('partner'), cell: (row) => row.organisation }, status];
}

function stateOf({ service_signed_at, partner_signed_at }: ListedEvaluation) {
  if (service_signed_at && partner_signed_at) return 'both' as const;
  if (service_signed_at) return 'serviceOnly' as const;
  return partner_signed_at ? ('partnerOnly' as const) : ('open' as const);
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf } from '../codes/service-codes.ts';
import type { CaseState } from '../rules/case-state.ts';
import type { StepName } from '../rules/step-tables.ts';
import { stepTexts } from '../rules/texts.ts';
import { casePath, titleOf } from '../title.ts';
import { stepFields } from './fields.tsx';
import { stepForms } from './step-forms.ts';
import { stepFormTexts } from './texts.ts';

export type StepPageProps = {
  member: AtWork;
  row: Parameters<typeof titleOf>[0] & { number: string };
  state: CaseState;
  /** Today where the service works: what its lists offer. */
  day: string;
  step: Exclude<StepName, 'propose_mediators' | 'assign'>;
  once: string;
  errors?: FieldErrors;
  typed?: Typed;
  /** Somebody else moved the case while this form was being filled in. */
  changed?: boolean;
};

/** The form of one step. */
export function StepPage({
  member,
  row,
  state,
  day,
  step,
  once,
  errors = {},
  typed = {},
  changed,
}: StepPageProps) {
  const { language } = member;
  const codes = codesOf(member.service);
  const say = stepFormTexts(language);
  const Fields = stepFields[step];
  const title = stepTexts(language)(step);
  const back = casePath(row.number);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[{ href: back, label: row.number }, { label: title }]} />
      <h1>{title}</h1>
      <p class="meta">{titleOf(row, language, codes)}</p>
      {changed && (
        <Notice kind="warning" title={say('changedMeanwhile')} live>
          <p>{say('changedMeanwhileText')}</p>
          <ButtonLink href={back}>{say('backToCase')}</ButtonLink>
        </Notice>
      )}
      <Form
        language={language}
        action={`${back}/${stepForms[step].noun}`}
        errors={errors}
        values={typed}
        hidden={{ once }}
      >
        <Fields language={language} state={state} codes={codes} day={day} />
        <Buttons>
          {changed || <Button>{say('save')}</Button>}
          <ButtonLink href={back} kind="quiet">
            {say('backToCase')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

import { ButtonLink } from '../../../ui/button/button.tsx';
import { NextStep } from '../../../ui/next-step/next-step.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, stateOf } from '../queries.ts';
import { nextStep } from '../rules/lifecycle.ts';
import type { StepName } from '../rules/steps.ts';
import { stepTexts } from '../rules/texts.ts';
import { stepForms } from '../steps/step-forms.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath } from '../title.ts';
import { caseTexts } from './texts.ts';

/** What to do now with this case, as the one button of the page, and what else can be done. */
export function NextCaseStep({ member, row }: { member: AtWork; row: CaseRowRead }) {
  const { language } = member;
  const say = caseTexts(language);
  const sayStep = stepTexts(language);
  const { main, others } = nextStep(stateOf(row), roleAtWork(member));
  const offered = others.filter((step) => step !== 'assign');
  const links = offered.map((step) => <a href={stepPath(row.number, step)}>{sayStep(step)}</a>);
  const button = main && main !== 'assign' ? main : null;
  if (!button)
    return (
      <NextStep
        language={language}
        text={say(row.stage === 'closed' ? 'closedNow' : 'waitFor')}
        others={links}
      />
    );
  return (
    <NextStep
      language={language}
      text={sayStep(button).toLowerCase()}
      button={<ButtonLink href={stepPath(row.number, button)}>{sayStep(button)}</ButtonLink>}
      others={links}
    />
  );
}

/** Where a step is taken: its own form, or the page on which mediators are chosen. */
function stepPath(number: string, step: StepName): string {
  if (step === 'propose_mediators' || step === 'assign') return `${casePath(number)}/assignment`;
  return `${casePath(number)}/${stepForms[step].noun}`;
}

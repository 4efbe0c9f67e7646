import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { NextStep } from '../../../ui/next-step/next-step.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { mayBecomeCommunity } from '../community/make-community.ts';
import { communityTexts } from '../community/texts.ts';
import { entryTexts } from '../entries/texts.ts';
import { type CaseRowRead, stateOf } from '../queries.ts';
import { nextStep } from '../rules/lifecycle.ts';
import type { StepName } from '../rules/step-tables.ts';
import { stepTexts } from '../rules/texts.ts';
import { stepForms } from '../steps/step-forms.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath } from '../title.ts';
import { type NextWord, nextTexts } from './next-texts.ts';
import { onwardItemTexts } from './onward-item.ts';
import { caseTexts } from './texts.ts';

/** What to do now with this case, as the one button of the page, and folded away what else can be done. */
export function NextCaseStep({ member, row }: { member: AtWork; row: CaseRowRead }) {
  const { language } = member;
  const say = nextTexts(language);
  const { main, others } = nextStep(stateOf(row), roleAtWork(member));
  const waiting = caseTexts(language)(row.stage === 'closed' ? 'closedNow' : 'waitFor');
  const path = casePath(row.number);
  const isForMany = member.roles.includes('coordinator') && mayBecomeCommunity(row);
  return (
    <>
      <NextStep
        language={language}
        text={main ? say(main as NextWord) : waiting}
        button={
          main &&
          main !== 'assign' && (
            <ButtonLink href={stepPath(path, main)}>{stepTexts(language)(main)}</ButtonLink>
          )
        }
      />
      {row.stage === 'closed' || (
        <Buttons>
          <ButtonLink href={`${path}/entries/new`} kind="quiet">
            {caseTexts(language)('add')}
          </ButtonLink>
          <a href={`${path}/care`}>{entryTexts(language)('flagsLink')}</a>
          <a href={`${path}/onward`}>{onwardItemTexts(language)('link')}</a>
        </Buttons>
      )}
      {canEvaluate(member, row) && (
        <p>
          <a href={`${path}/evaluation`}>{onwardItemTexts(language)('evaluation')}</a>
        </p>
      )}
      {(others.length > 0 || isForMany) && (
        <Details summary={say('others')}>
          <ul>
            {isForMany && (
              <li>
                <a href={`${path}/community`}>{communityTexts(language)('make')}</a>
              </li>
            )}
            {others.map((step) => (
              <li key={step}>
                <a href={stepPath(path, step)}>{stepTexts(language)(step)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

const ends: readonly string[] = ['agreed', 'partly_agreed', 'aftercare', 'closed'];
/** What the parties thought is asked at the end, and by the coordinator. */
const canEvaluate = (member: AtWork, { stage, type }: CaseRowRead): boolean =>
  member.roles.includes('coordinator') && type !== 'sanction' && ends.includes(stage);

/** Where a step is taken: its own form, or the page on which mediators are chosen. */
function stepPath(path: string, step: StepName): string {
  if (step === 'propose_mediators' || step === 'assign') return `${path}/assignment`;
  return `${path}/${stepForms[step].noun}`;
}

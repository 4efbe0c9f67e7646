import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { DecisionFacts } from './decision.tsx';
import { DecisionForm, GiveUp, GoalForm, PlanForm } from './forms.tsx';
import { GoalsTable } from './goals-table.tsx';
import { OfferedGoals } from './offered-goals.tsx';
import type { BegunPilot, PilotRead } from './read-pilot.ts';
import { SteeringPart } from './steering-part.tsx';
import { pilotTexts } from './texts.ts';
import { pilotWords } from './words.ts';

/** Which of the forms of the page came back with something wrong. */
export type FormName = 'plan' | 'goal' | 'decision' | 'link';

export type PilotProps = {
  member: AtWork;
  read: PilotRead;
  now: Date;
  once: string;
  wrong?: { form: FormName; typed: Typed; errors: FieldErrors };
};
export type PilotPart = PilotProps & { begun: BegunPilot };

/** The pilot of a service: goals, how things stand, what the steering group sees, and what was decided. */
export function PilotPage(props: PilotProps) {
  const { member, read, wrong } = props;
  const { language } = member;
  const say = pilotTexts(language);
  return (
    <Workspace member={member} current="/reports" title={say('title')} hasErrors={wrong !== undefined}>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {read.sister && <Notice>{say('like', { sister: read.sister })}</Notice>}
      {read.begun ? (
        <Begun {...props} begun={read.begun} />
      ) : (
        <section class="section">
          <h2>{say('begin')}</h2>
          <PlanForm {...props} />
        </section>
      )}
    </Workspace>
  );
}

/** What is seldom filled in is folded away, but never with something wrong in it. */
const isWrong = ({ wrong }: PilotProps, form: FormName): boolean => wrong?.form === form;

function Begun(props: PilotPart) {
  const { member, begun } = props;
  const { language } = member;
  const say = pilotTexts(language);
  const words = pilotWords(language);
  const place = { language, zone: member.service.timeZone };
  const { begins_on, ends_on, purpose } = begun.pilot;
  return (
    <>
      <p>{words('runs', { from: formatDay(begins_on, place), until: formatDay(ends_on, place) })}</p>
      {purpose && <p class="as-written">{purpose}</p>}
      <Goals {...props} />
      <Decisions {...props} />
      <SteeringPart {...props} />
      <section class="section screen-only">
        <Details summary={say('change')} open={isWrong(props, 'plan')}>
          <PlanForm {...props} />
        </Details>
      </section>
      <div class="section">
        <PrintButton>{words('print')}</PrintButton>
      </div>
    </>
  );
}

function Goals(props: PilotPart) {
  const { member, begun } = props;
  const { language } = member;
  const say = pilotTexts(language);
  const words = pilotWords(language);
  const zone = member.service.timeZone;
  const goals = begun.goals.map(({ id, indicator, target, until_on }) => ({
    ...{ key: id, indicator, target, until: until_on },
  }));
  const givenUp = new Map(begun.goals.map(({ id, given_up_on }) => [id, given_up_on]));
  return (
    <section class="section">
      <h2>{words('goals')}</h2>
      {goals.length === 0 ? (
        <p>{words('noGoals')}</p>
      ) : (
        <GoalsTable
          {...{ language, zone, goals, figures: begun.figures, hides: false }}
          last={{
            head: say('action'),
            cell: ({ key }) => {
              const day = givenUp.get(key);
              return day ? (
                say('givenUp', { day: formatDay(day, { language, zone }) })
              ) : (
                <GiveUp {...{ language, id: key }} />
              );
            },
          }}
        />
      )}
      <p class="meta">{words('howSure')}</p>
      <OfferedGoals {...props} />
      <div class="section screen-only">
        <Details summary={say('addGoal')} open={goals.length === 0 || isWrong(props, 'goal')}>
          <GoalForm {...props} />
        </Details>
      </div>
    </section>
  );
}

function Decisions(props: PilotPart) {
  const { member, begun } = props;
  const { language } = member;
  const say = pilotTexts(language);
  const zone = member.service.timeZone;
  return (
    <section class="section">
      <h2>{pilotWords(language)('decision')}</h2>
      {begun.decisions.length === 0 && <p>{say('noDecision')}</p>}
      {begun.decisions.map((one) => (
        <div key={one.id}>
          <DecisionFacts
            {...{ language, zone }}
            made={{ on: one.decided_on, by: one.decided_by, decision: one.decision, reasons: one.reasons }}
          />
          <p>
            <a href={`/pilot/decisions/${one.id}`}>{say('readDecision')}</a>
          </p>
        </div>
      ))}
      <div class="section screen-only">
        <Details summary={say('record')} open={begun.decisions.length === 0 || isWrong(props, 'decision')}>
          <DecisionForm {...props} />
        </Details>
      </div>
    </section>
  );
}

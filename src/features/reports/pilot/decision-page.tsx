import { PaperLines } from '../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { DecisionFacts } from './decision.tsx';
import type { DecisionRecord } from './queries.ts';
import { GoalsSeen } from './steering/goals-seen.tsx';
import { steeringContent } from './steering-content.ts';
import { pilotTexts } from './texts.ts';
import { pilotWords } from './words.ts';

/** One decision on a page of its own, with the figures on which it was taken, to print and to sign. */
export function DecisionPage({ member, made }: { member: AtWork; made: DecisionRecord }) {
  const { language, service } = member;
  const words = pilotWords(language);
  const zone = service.timeZone;
  // Decisions from before figures were kept have none.
  const seen = made.seen === null ? null : steeringContent.safeParse(made.seen);
  const title = `${service.name}: ${words('decision')}`;
  const said = { on: made.decided_on, by: made.decided_by, decision: made.decision, reasons: made.reasons };
  return (
    <Workspace member={member} current="/reports" title={title} narrow>
      <p class="screen-only">
        <a href="/pilot">{pilotTexts(language)('back')}</a>
      </p>
      <h1>{title}</h1>
      <DecisionFacts {...{ language, zone, made: said }} />
      {seen?.success && (
        <section class="section">
          <h2>{words('seenThen')}</h2>
          <GoalsSeen {...{ language, zone, content: seen.data }} />
        </section>
      )}
      <div class="section">
        <PaperLines label={words('signature')} count={2} />
      </div>
      <PrintButton>{words('print')}</PrintButton>
    </Workspace>
  );
}

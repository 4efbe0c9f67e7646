import { PaperLines } from '../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { DecisionFacts } from './decision.tsx';
import type { DecisionRecord } from './queries.ts';
import { pilotTexts } from './texts.ts';
import { pilotWords } from './words.ts';

/** One decision on a page of its own, to print and to sign. */
export function DecisionPage({ member, made }: { member: AtWork; made: DecisionRecord }) {
  const { language, service } = member;
  const words = pilotWords(language);
  const title = `${service.name}: ${words('decision')}`;
  const said = { on: made.decided_on, by: made.decided_by, decision: made.decision, reasons: made.reasons };
  return (
    <Workspace member={member} current="/reports" title={title} narrow>
      <p class="screen-only">
        <a href="/pilot">{pilotTexts(language)('back')}</a>
      </p>
      <h1>{title}</h1>
      <DecisionFacts {...{ language, zone: service.timeZone, made: said }} />
      <div class="section">
        <PaperLines label={words('signature')} count={2} />
      </div>
      <PrintButton>{words('print')}</PrintButton>
    </Workspace>
  );
}

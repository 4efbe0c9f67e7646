import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Side, Sides } from '../../../ui/sides/sides.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../case/case-tabs.tsx';
import { caseTexts } from '../case/texts.ts';
import { casePath } from '../title.ts';
import { type LedgerContext, LineView, partyName } from './line-view.tsx';
import type { Ledger } from './read-ledger.ts';
import { releaseTexts } from './texts.ts';

type Props = { member: AtWork; ledger: Ledger; now: Date };

export const contextOf = ({ member, ledger, now }: Props): LedgerContext => ({
  ...{ ledger, now, language: member.language, zone: member.service.timeZone },
});

/** The ledger of a case: what each lets the other know, side by side. */
export function LedgerPage(props: Props) {
  const { member, ledger } = props;
  const context = contextOf(props);
  const say = releaseTexts(member.language);
  const { number, stage } = ledger.row;
  return (
    <LedgerFrame {...props} title={say('title')}>
      <CaseTabs language={member.language} number={number} current="words" />
      <p class="intro">{say('intro')}</p>
      {stage !== 'closed' && (
        <Buttons>
          <ButtonLink href={`${casePath(number)}/words/new`}>{say('write')}</ButtonLink>
        </Buttons>
      )}
      <Sides>
        {ledger.parties.map((party) => (
          <Side
            key={party.id}
            colour={party.side === 'first' ? 'one' : 'two'}
            who={caseTexts(member.language)(party.side)}
            name={say('from', { name: partyName(context, party.id) })}
          >
            <Lines context={context} from={party.id} />
          </Side>
        ))}
      </Sides>
    </LedgerFrame>
  );
}

function Lines({ context, from }: { context: LedgerContext; from: string }) {
  const lines = context.ledger.lines.filter((line) => line.from_party === from);
  if (lines.length === 0) return <p class="meta">{releaseTexts(context.language)('nothing')}</p>;
  return (
    <>
      {lines.map((line) => (
        <LineView key={line.id} context={context} line={line} link />
      ))}
    </>
  );
}

/** The frame of every page of the ledger. */
export function LedgerFrame(
  props: Props & { title: string; narrow?: boolean; hasErrors?: boolean; children: ComponentChildren },
) {
  const { member, ledger, title, narrow, hasErrors, children } = props;
  const say = releaseTexts(member.language);
  const path = casePath(ledger.row.number);
  const own = title === say('title') ? [] : [{ href: `${path}/words`, label: say('title') }];
  return (
    <Workspace member={member} current="/cases" title={title} narrow={narrow} hasErrors={hasErrors}>
      <Breadcrumbs
        language={member.language}
        trail={[
          { href: '/cases', label: caseTexts(member.language)('cases') },
          { href: path, label: ledger.row.number },
          ...own,
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      {children}
    </Workspace>
  );
}

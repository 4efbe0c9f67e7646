import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../case/case-tabs.tsx';
import { caseTexts } from '../case/texts.ts';
import type { AgreementText } from '../record/content.ts';
import { casePath } from '../title.ts';
import { type AgreementsProps, agreementsPath } from './agreements-props.ts';
import { DraftFields, typedLines } from './draft-form.tsx';
import { FollowedLines } from './followed-lines.tsx';
import { withAccepted } from './rules/agreement.ts';
import { agreementTexts } from './texts.ts';
import { Version } from './version-view.tsx';

/** The agreement of a case: the draft, what lies before the parties with who signed, and what became of each line. */
export function AgreementsPage(props: AgreementsProps) {
  const { member, seen, again, refusal } = props;
  const { language } = member;
  const say = agreementTexts(language);
  const { number } = seen.row;
  const open = seen.row.stage !== 'closed';
  return (
    <Workspace member={member} current="/cases" title={say('title')} hasErrors={again !== undefined}>
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: caseTexts(language)('cases') },
          { href: casePath(number), label: number },
          { label: say('title') },
        ]}
      />
      <h1>{say('title')}</h1>
      <CaseTabs language={language} number={number} current="agreements" />
      {refusal && (
        <Notice kind="warning" live>
          {refusal}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {seen.versions.toReversed().map((version) => (
        <Version key={version.id} {...props} version={version} />
      ))}
      <FollowedLines {...props} />
      {open && <Draft {...props} />}
    </Workspace>
  );
}

function Draft(props: AgreementsProps) {
  const { member, seen, once, again, withWords } = props;
  const { language } = member;
  const say = agreementTexts(language);
  const path = agreementsPath(seen);
  const draft = seen.draft?.lines ?? [];
  const whole = withAccepted(draft, seen.accepted);
  // A first draft begins with what was accepted; later the team asks for it, for it may have left words out.
  const start = typedLines(seen.draft && !withWords ? draft : whole);
  const wrong = again?.form === 'draft' ? again : undefined;
  const typed = wrong?.typed ?? start;
  const last = seen.versions.at(-1);
  const lies = last !== undefined && sameLines(last.lines, draft);
  const form = (
    <Form language={language} action={path} errors={wrong?.errors ?? {}} values={typed} hidden={{ once }}>
      <p class="meta">{say('draftHint')}</p>
      <DraftFields language={language} typed={typed} withRepair={seen.row.type === 'sanction'} />
      <Buttons>
        <Button kind={seen.draft ? 'quiet' : 'primary'}>{say('save')}</Button>
      </Buttons>
    </Form>
  );
  return (
    <section class="section" id="draft">
      <h2>{say('draft')}</h2>
      {seen.draft && !lies && (
        <Form
          language={language}
          action={`${path}/offer`}
          hidden={{ draft: seen.draft.id }}
          idPrefix="offer-"
        >
          <p>{say('offerHint')}</p>
          <Button>{say('offer')}</Button>
        </Form>
      )}
      {seen.draft && !withWords && whole.length > draft.length && (
        <p>
          {say('accepted')}: {whole.length - draft.length}. <a href={`${path}?words#draft`}>{say('take')}</a>
        </p>
      )}
      {lies ? (
        <Details summary={say('change')} open={wrong !== undefined || withWords === true}>
          {form}
        </Details>
      ) : (
        form
      )}
    </section>
  );
}

/** Whether the draft lies before the parties as it is. */
const sameLines = (a: readonly AgreementText[], b: readonly AgreementText[]): boolean =>
  a.length === b.length &&
  a.every((line, n) =>
    (['what', 'who', 'by', 'repair'] as const).every((part) => line[part] === b[n]?.[part]),
  );

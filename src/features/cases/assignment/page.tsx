import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf } from '../codes/service-codes.ts';
import { casePath, titleOf } from '../title.ts';
import type { AssignmentSeen } from './read-assignment.ts';
import { joined, linesOf, linesOfCandidate } from './suggestion-words.ts';
import { TeamPanel } from './team-panel.tsx';
import { assignmentTexts } from './texts.ts';

export type AssignmentPageProps = {
  member: AtWork;
  seen: AssignmentSeen;
  now: Date;
  once: string;
  errors?: FieldErrors;
  typed?: Typed;
};

/** Who takes this case: who was asked, the teams that the rules suggest, and everybody with what the rules say. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { member, seen, now, errors = {} } = props;
  const { language } = member;
  const say = assignmentTexts(language);
  const { row } = seen;
  const title = say(seen.wanted === 1 ? 'titleOne' : 'title');
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${title} · ${row.number}`}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: casePath(row.number), label: say('caseLabel', { number: row.number }) },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <p>{titleOf(row, language, codesOf(member.service))}</p>
      {seen.asked.length > 0 && (
        <TeamPanel
          language={language}
          zone={member.service.timeZone}
          now={now}
          row={row}
          choose={false}
          mediators={seen.asked}
          viewer={member}
          level={2}
        />
      )}
      <Choice {...props} errors={errors} />
    </Workspace>
  );
}

function Choice(props: AssignmentPageProps & { errors: FieldErrors }) {
  const { seen } = props;
  const { language } = props.member;
  const say = assignmentTexts(language);
  const back = (
    <ButtonLink href={casePath(seen.row.number)} kind="quiet">
      {say('back')}
    </ButtonLink>
  );
  if (!seen.open || seen.missing === 0)
    return (
      <>
        <Standstill seen={seen} language={language} />
        {back}
      </>
    );
  if (seen.candidates.length === 0)
    return (
      <EmptyState title={say('noMediators')}>
        <ButtonLink href="/mediators">{say('toMediators')}</ButtonLink>
      </EmptyState>
    );
  return (
    <Form
      language={language}
      action={`${casePath(seen.row.number)}/assignment`}
      errors={props.errors}
      values={props.typed}
      hidden={{ once: props.once }}
    >
      <p>{say('intro', { wanted: seen.wanted })}</p>
      <Teams seen={seen} language={language} />
      <Everyone seen={seen} language={language} />
      <TextArea name="reason" label={say('reason')} hint={say('reasonHint')} rows={3} limit={1000} />
      <Buttons>
        <Button>{say('submit', { missing: seen.missing })}</Button>
        {back}
      </Buttons>
    </Form>
  );
}

/** Nothing to choose: the stage does not allow it, or the team is complete. */
function Standstill({ seen, language }: { seen: AssignmentSeen; language: Language }) {
  const say = assignmentTexts(language);
  if (!seen.open) return <Notice title={say('notNow')}>{say('notNowText')}</Notice>;
  const waits = seen.asked.some((asked) => asked.answer === null && asked.ended_at === null);
  return waits ? (
    <Notice title={say('complete')}>{say('completeText')}</Notice>
  ) : (
    <Notice kind="success">{say('completeDone')}</Notice>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, index) => (
      <span key={index}>
        {index > 0 && <br />}
        {line}
      </span>
    ))}
  </>
);

function Teams({ seen, language }: { seen: AssignmentSeen; language: Language }) {
  const say = assignmentTexts(language);
  if (seen.suggestions.length === 0)
    return (
      <Notice kind="warning" title={say('noSuggestion')}>
        {say('noSuggestionText')}
      </Notice>
    );
  const options = seen.suggestions.map((suggestion) => {
    const fresh = suggestion.mediatorIds.filter((id) => seen.candidates.some((one) => one.id === id));
    const names = fresh.map((id) => seen.names.get(id) ?? '');
    return {
      value: fresh.join(','),
      label: joined(names, language),
      hint: <Lines lines={linesOf(suggestion, seen.names, language)} />,
    };
  });
  const own = { value: 'own', label: say('own'), hint: say('ownHint', { missing: seen.missing }) };
  return (
    <Choices
      name="team"
      label={say('team', { missing: seen.missing })}
      hint={say('teamHint')}
      options={[...options, own]}
      required
    />
  );
}

function Everyone({ seen, language }: { seen: AssignmentSeen; language: Language }) {
  const say = assignmentTexts(language);
  const isNever = (id: string) =>
    seen.candidates.some((one) => one.id === id && one.vetoes.some((veto) => !veto.overridable));
  const possible = seen.candidates.filter((one) => !isNever(one.id));
  const never = seen.candidates.filter((one) => isNever(one.id)).map((one) => one.name);
  const options = possible.map((one) => ({
    value: one.id,
    label: one.name,
    hint: <Lines lines={linesOfCandidate(one, language)} />,
  }));
  return (
    <>
      <Checkboxes
        name="mediators"
        label={say('everyone')}
        hint={say('everyoneHint')}
        options={options}
        required={seen.suggestions.length === 0}
      />
      {never.length > 0 && (
        <Notice title={say('never')}>{say('neverText', { names: joined(never, language) })}</Notice>
      )}
    </>
  );
}

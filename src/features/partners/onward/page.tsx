import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ExactWords } from '../../../ui/exact-words/exact-words.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { Note } from '../../../ui/sides/sides.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import { waysToPass } from './pass-on.ts';
import type { Onward, OnwardSeen } from './read-onward.ts';
import { onwardResults } from './record-result.ts';
import { stateTag } from './state-tag.ts';
import { onwardTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: OnwardSeen;
  onward: Onward;
  typed: Typed;
  errors: FieldErrors;
  once: string;
  now: Date;
};

/** One onward referral: the words that go, how they went, and what came of it. */
export function OnwardPage(props: Props) {
  const { member, seen, onward, errors, now } = props;
  const { language } = member;
  const say = onwardTexts(language);
  const path = casePath(seen.row.number);
  const day = (of: string) => formatDay(of, { language, zone: member.service.timeZone }, { now });
  const { said, passed, state, stands } = onward;
  return (
    <Workspace
      member={member}
      current="/cases"
      title={say('one')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: path, label: seen.row.number },
          { href: `${path}/onward`, label: say('title') },
          { label: said.recipient },
        ]}
      />
      <h1>{said.recipient}</h1>
      <TagList tags={[stateTag(onward, seen.today, language)]} />
      <DescriptionList
        facts={[
          { name: say('who'), value: onward.party },
          { name: say('agreed'), value: `${say(said.how)}, ${day(said.on)}` },
          { name: say('receiverPhone'), value: said.phone },
          { name: say('receiverEmail'), value: said.email },
          { name: say('passedOn'), value: passed && `${say(passed.by)}, ${day(passed.on)}` },
          { name: say('askDay'), value: onward.remindOn && day(onward.remindOn) },
        ]}
      />
      {!stands && (
        <Notice kind="warning">{say(state === 'asked' ? 'withdrawnText' : 'withdrawnLate')}</Notice>
      )}
      <h2>{say(state === 'asked' ? 'preview' : 'wentOut')}</h2>
      <ExactWords words={said.words} />
      <Buttons>
        <PrintButton>{say('print')}</PrintButton>
      </Buttons>
      {state === 'asked' && stands && <Passing {...props} />}
      <Results {...props} />
      {stands && <Withdrawal {...props} />}
    </Workspace>
  );
}

function Passing({ member, seen, onward, errors, typed }: Props) {
  const { language } = member;
  const say = onwardTexts(language);
  const ways = waysToPass.filter((way) => way !== 'mail' || onward.said.email !== '');
  return (
    <section class="section">
      <h2>{say('passTitle')}</h2>
      <Form
        language={language}
        action={`${casePath(seen.row.number)}/onward/${onward.id}/passing`}
        errors={errors.by ? { by: errors.by } : {}}
        values={typed}
      >
        <Choices
          name="by"
          label={say('by')}
          options={ways.map((way) => ({
            value: way,
            label: say(way),
            hint: way === 'mail' ? say('mailHint', { email: onward.said.email }) : say(`${way}Hint`),
          }))}
          required
        />
        <Buttons>
          <Button>{say('pass')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Results({ member, seen, onward, errors, typed, once, now }: Props) {
  const { language } = member;
  const say = onwardTexts(language);
  const place: Place = { language, zone: member.service.timeZone };
  const { by: _by, ...own } = errors;
  const open = onward.state !== 'asked' && onward.state !== 'taken_up' && onward.state !== 'not_taken_up';
  return (
    <section class="section">
      {(open || onward.results.length > 0) && <h2>{say('results')}</h2>}
      {onward.results.map((result, index) => (
        <Note key={`${index}-${result.on}`} meta={formatDay(result.on, place, { now })}>
          {result.text ? `${say(result.result)}. ${result.text}` : say(result.result)}
        </Note>
      ))}
      {open && (
        <Form
          language={language}
          action={`${casePath(seen.row.number)}/onward/${onward.id}/results`}
          errors={own}
          values={typed}
          hidden={{ once }}
        >
          <Choices
            name="result"
            label={say('result')}
            options={onwardResults.map((result) => ({ value: result, label: say(result) }))}
            required
          />
          <DateField name="on" label={say('heardOn')} max={seen.today} required />
          <TextArea name="text" label={say('resultText')} hint={say('resultHint')} rows={3} limit={1000} />
          <DateField name="remind_on" label={say('askAgain')} hint={say('askAgainHint')} min={seen.today} />
          <Buttons>
            <Button>{say('save')}</Button>
          </Buttons>
        </Form>
      )}
    </section>
  );
}

function Withdrawal({ member, seen, onward }: Props) {
  const { language } = member;
  const say = onwardTexts(language);
  return (
    <Details summary={say('withdraw')}>
      <p>{say(onward.state === 'asked' ? 'withdrawHint' : 'withdrawLateHint')}</p>
      <Form
        language={language}
        action={`${casePath(seen.row.number)}/onward/${onward.id}/withdrawal`}
        idPrefix="withdraw-"
      >
        <Button kind="quiet">{say('withdrawButton')}</Button>
      </Form>
    </Details>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Form as FormOf } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import { QuestionFields } from '../questions/question-fields.tsx';
import { type Form, questionsOfForm } from '../rules/questions.ts';
import type { EvaluationSeen, PartyAsked } from './read-evaluation.ts';
import { ofCaseTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: EvaluationSeen;
  party: PartyAsked;
  form: Form;
  values: Typed;
  errors: FieldErrors;
};

/** The questions as they are read to a party on the telephone, in his language. */
export function TelephonePage({ member, seen, party, form, values, errors }: Props) {
  const { language } = member;
  const say = ofCaseTexts(language);
  const path = casePath(seen.row.number);
  const title = say('telephoneOf', { name: party.name });
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/cases" title={title} narrow hasErrors={hasErrors}>
      <Breadcrumbs
        language={language}
        trail={[
          { href: path, label: seen.row.number },
          { href: `${path}/evaluation`, label: say('title') },
          { label: say('telephone') },
        ]}
      />
      <h1>{title}</h1>
      <Notice kind="warning">{say('notAnonymous')}</Notice>
      <p>{say('ring', { phone: party.phone })}</p>
      <FormOf
        language={language}
        action={`${path}/evaluation/telephone`}
        {...{ values, errors }}
        hidden={{ party: party.id }}
        autocomplete="off"
      >
        <QuestionFields
          questions={questionsOfForm(seen.set.questions, form)}
          language={language}
          spokenIn={party.language}
        />
        <Button>{say('save')}</Button>
      </FormOf>
    </Workspace>
  );
}

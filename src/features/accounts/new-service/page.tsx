import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageNames } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { ProgressText } from '../../../ui/progress-text/progress-text.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import type { Invited } from '../invitations/invite.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { QuestionFields } from './question-fields.tsx';
import { fieldsOf, type Question, questionNames, type ServiceAnswers } from './questions.ts';
import { newServiceTexts } from './texts.ts';

type Props = { member: MemberVisitor; typed: Typed };
export type Sisters = readonly { name: string; slug: string }[];

/** One question about the new service; what was answered before travels along in the form. */
export function QuestionPage(props: Props & { question: Question; errors: FieldErrors }) {
  const { member, question, typed, errors } = props;
  const say = newServiceTexts(member.language);
  const number = questionNames.indexOf(question);
  const before = questionNames[number - 1];
  const others = withoutFields(typed, fieldsOf(question));
  return (
    <Workspace member={member} title={say(question)} narrow hasErrors={Object.keys(errors).length > 0}>
      <ProgressText
        language={member.language}
        number={number + 1}
        total={questionNames.length}
        back={before && `/new-service?${query({ ...typed, change: before })}`}
      />
      <Form
        language={member.language}
        action="/new-service"
        method="get"
        errors={errors}
        values={typed}
        hidden={{ at: question }}
      >
        <Kept typed={others} />
        <QuestionFields language={member.language} question={question} />
        <Button>{say('next')}</Button>
      </Form>
    </Workspace>
  );
}

/** All answers, each with a link to change it, and the button that makes the service. */
export function CheckPage({
  member,
  typed,
  answers,
  once,
  sisters,
}: Props & { answers: ServiceAnswers; once: string; sisters: Sisters }) {
  const { language } = member;
  const say = newServiceTexts(language);
  const said: Record<Question, string> = {
    name: answers.name,
    country: say(answers.country),
    languages: answers.languages.map((one) => languageNames[one]).join(', '),
    contact: `${answers.phone} · ${answers.email}`,
    areas: answers.areas.split(/\s*[\n,;]\s*/).join(', '),
    mediators: say(answers.mediators),
    police: say(answers.police),
    coordinator:
      answers.coordinator === 'me' ? say('me') : `${answers.coordinatorName} · ${answers.coordinatorEmail}`,
  };
  const rows = questionNames.map((question) => ({
    question: say(question),
    answer: said[question],
    changeHref: `/new-service?${query({ ...typed, change: question })}`,
  }));
  return (
    <Workspace member={member} title={say('check')} narrow>
      <h1>{say('check')}</h1>
      <p class="intro">{say('checkIntro')}</p>
      <SummaryList language={language} rows={rows} />
      <Form language={language} action="/new-service" hidden={{ once }}>
        <Kept typed={typed} />
        {sisters.length > 0 && (
          <SelectField
            name="like"
            label={say('like')}
            hint={say('likeHint')}
            empty={say('likeNobody')}
            options={sisters.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <Button>{say('make')}</Button>
      </Form>
    </Workspace>
  );
}

/** The service was made for somebody else: who was invited, and the link where no mail goes out. */
export function InvitedPage({ member, invited }: { member: MemberVisitor; invited: Invited }) {
  const say = newServiceTexts(member.language);
  return (
    <Workspace member={member} title={say('invitedTitle')} narrow>
      <h1>{say('invitedTitle')}</h1>
      <p class="intro">{say('invitedText', { email: invited.email })}</p>
      <p>{say('invitedLink')}</p>
      <p>
        <code>{invited.link}</code>
      </p>
      <p>
        <a href="/new-service">{say('another')}</a>
      </p>
    </Workspace>
  );
}

function Kept({ typed }: { typed: Typed }) {
  return (
    <>
      {Object.entries(typed).flatMap(([name, value]) =>
        [value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
      )}
    </>
  );
}

const withoutFields = (typed: Typed, fields: readonly string[]): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !fields.includes(name)));

const query = (typed: Typed): string =>
  new URLSearchParams(
    Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();

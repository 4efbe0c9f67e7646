import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Letter } from '../../../../ui/letter/letter.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { kindTexts } from '../kind-texts.ts';
import type { Composed } from '../rules/compose-letter.ts';
import { fieldsOfKind } from '../rules/kinds.ts';
import { fieldTexts } from './field-texts.ts';
import type { TemplateSeen, Writer } from './read-template.ts';
import { templateTexts } from './texts.ts';

export type EditPageProps = {
  member: Writer;
  seen: TemplateSeen;
  typed: Typed;
  errors: FieldErrors;
  letter: Composed | null;
  now: Date;
  saved: boolean;
  changed: boolean;
};

/** One letter in one language: its words, what can be filled in, how it will be, and what stood there before. */
export function EditTemplatePage(props: EditPageProps) {
  const { member, seen, errors } = props;
  const say = templateTexts(member.language);
  const title = `${kindTexts(member.language)(seen.kind)} · ${seen.language.name}`;
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/letters" title={title} narrow hasErrors={hasErrors}>
      <p>
        <a href="/letters/templates">{say('back')}</a>
      </p>
      <h1>{title}</h1>
      {props.saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {props.changed && <Notice kind="warning">{say('changed')}</Notice>}
      <WordsForm {...props} />
      {props.letter && (
        <section class="section">
          <p class="meta">{say('preview')}</p>
          <Letter {...props.letter} />
        </section>
      )}
      <Versions {...props} />
    </Workspace>
  );
}

function WordsForm({ member, seen, typed, errors }: EditPageProps) {
  const say = templateTexts(member.language);
  const sayField = fieldTexts(member.language);
  const facts = [...fieldsOfKind(seen.kind)].map(([name, shape]) => ({
    name: `{${name}}`,
    value: shape === 'line' ? sayField(name as 'name') : `${sayField(name as 'name')} (${say('alone')})`,
  }));
  return (
    <Form
      language={member.language}
      action={`/letters/templates/${seen.kind}/${seen.language.tag}`}
      hidden={{ after: String(seen.versions[0]?.version ?? 0) }}
      values={typed}
      errors={errors}
    >
      <TextField name="subject" label={say('subject')} required />
      <TextArea name="body" label={say('body')} hint={say('bodyHint')} rows={18} required />
      <Details summary={say('fields')}>
        <p>{say('fieldsHint')}</p>
        <DescriptionList facts={facts} />
      </Details>
      {seen.ours && (
        <Details summary={say('ours')}>
          <p class="letter-words">{seen.ours.body}</p>
        </Details>
      )}
      <Buttons>
        <Button name="do" value="save">
          {say('save')}
        </Button>
        <Button kind="quiet" name="do" value="look">
          {say('look')}
        </Button>
        <Button kind="quiet" name="do" value="pdf">
          {say('pdf')}
        </Button>
        {seen.versions[0]?.body != null && (
          <Button kind="link" name="do" value="original">
            {say('original')}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}

function Versions({ member, seen, now }: EditPageProps) {
  const { language } = member;
  const say = templateTexts(language);
  if (seen.versions.length === 0) return null;
  const place = { language, zone: member.service.timeZone };
  return (
    <section class="section">
      <h2>{say('versions')}</h2>
      <ul>
        {seen.versions.map(({ version, body, writer, made_at }) => (
          <li key={version}>
            {body === null
              ? say('wentBack', { writer: writer ?? '–' })
              : say('version', { n: String(version), writer: writer ?? '–' })}{' '}
            · <DateText {...place} at={made_at} now={now} say="day-and-time" />
            {body !== null && (
              <>
                {' · '}
                <a href={`/letters/templates/${seen.kind}/${seen.language.tag}?version=${version}`}>
                  {say('takeVersion')}
                  <span class="hidden-but-said"> {version}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

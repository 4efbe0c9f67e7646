import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { senderTexts } from './texts.ts';

export type SenderPageProps = { member: MemberVisitor; typed: Typed; errors?: FieldErrors; saved?: boolean };

const optional = ['letterhead', 'controller', 'privacyContact'] as const;

/** Who stands on the envelope and under the letters of a service. */
export function SenderPage({ member, typed, errors = {}, saved }: SenderPageProps) {
  const say = senderTexts(member.language);
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/letters" title={say('title')} narrow hasErrors={hasErrors}>
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <Form language={member.language} action="/letters/sender" errors={errors} values={typed}>
        <TextField name="street" label={say('street')} required />
        <TextField name="town" label={say('town')} required />
        <Checkbox name="neutral" label={say('neutral')} hint={say('neutralHint')} />
        <Choices
          name="window"
          label={say('window')}
          required
          columns
          options={(['left', 'right'] as const).map((value) => ({ value, label: say(value) }))}
        />
        {optional.map((name) => (
          <TextField key={name} name={name} label={say(name)} hint={say(`${name}Hint`)} />
        ))}
        <Button>{say('save')}</Button>
      </Form>
      <p>
        <a href={member.roles.includes('coordinator') ? '/letters' : '/letters/templates'}>{say('back')}</a>
      </p>
    </Workspace>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import type { Invited } from '../invitations/invite.ts';
import { roleTexts } from '../workspace/texts.ts';
import { Workspace } from '../workspace/workspace.tsx';
import type { Managed } from './managed-service.ts';
import { membersTexts } from './texts.ts';

type Props = { member: MemberVisitor; managed: Managed };

/** Whom to invite, and in which roles; each role says what it may. */
export function InvitePage({
  member,
  managed,
  errors = {},
  typed = {},
}: Props & { errors?: FieldErrors; typed?: Typed }) {
  const { language } = member;
  const say = membersTexts(language);
  return (
    <Workspace
      member={member}
      title={say('inviteTitle')}
      current="/members"
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('inviteTitle')}</h1>
      <p class="intro">{say('inviteIntro')}</p>
      <Form
        language={language}
        action="/members/invitations"
        errors={errors}
        values={{ language: managed.settings.languages[0] ?? language, ...typed }}
        hidden={{ service: managed.service.id }}
      >
        <TextField name="name" label={say('name')} autocomplete="off" required />
        <TextField name="email" type="email" label={say('email')} autocomplete="off" required />
        <Checkboxes
          name="roles"
          label={say('whichRoles')}
          required
          options={managed.gives.map((role) => ({
            value: role,
            label: roleTexts(language)(role),
            hint: say(`${role as Exclude<typeof role, 'editor' | 'operator'>}Hint`),
          }))}
        />
        <Choices name="language" label={say('language')} columns required options={languageOptions} />
        <Button>{say('send')}</Button>
      </Form>
      <BackToMembers member={member} managed={managed} />
    </Workspace>
  );
}

/** The invitation is on its way; the link stands here once, for a machine that sends no mail. */
export function InvitedPage({ member, managed, invited }: Props & { invited: Invited }) {
  const say = membersTexts(member.language);
  return (
    <Workspace member={member} title={say('sentTitle')} current="/members" narrow>
      <h1>{say('sentTitle')}</h1>
      <p class="intro">{say('sentText', { email: invited.email })}</p>
      <p>{say('sentLink')}</p>
      <p>
        <code>{invited.link}</code>
      </p>
      <BackToMembers member={member} managed={managed} />
    </Workspace>
  );
}

export function BackToMembers({ member, managed }: Props) {
  return (
    <p>
      <a href={`/members${managed.query}`}>{membersTexts(member.language)('back')}</a>
    </p>
  );
}

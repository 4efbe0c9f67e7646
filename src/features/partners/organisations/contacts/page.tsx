import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { PartPage } from '../part-page.tsx';
import { organisationPath } from '../partner-desk.ts';
import { partnersTexts } from '../texts.ts';

type Props = {
  member: AtWork;
  organisation: { id: string; name: string };
  contact: { id: string; name: string } | null;
  once: string;
  values: Typed;
  errors: FieldErrors;
};

/** Somebody to ring at a partner, to add or to change. */
export function ContactPage({ contact, ...page }: Props) {
  const say = partnersTexts(page.member.language);
  const all = `${organisationPath(page.organisation.id)}/contacts`;
  return (
    <PartPage
      {...page}
      title={contact?.name ?? say('newContact')}
      action={contact ? `${all}/${contact.id}` : all}
      remove={contact ? say('removeContact') : undefined}
    >
      <TextField name="name" label={say('name')} required />
      <TextField name="function" label={say('function')} />
      <TextField name="phone" label={say('phone')} type="tel" width="medium" />
      <TextField name="email" label={say('email')} type="email" width="medium" />
      <Checkbox
        language={page.member.language}
        name="mails"
        label={say('contactMails')}
        hint={say('contactMailsHint')}
      />
    </PartPage>
  );
}

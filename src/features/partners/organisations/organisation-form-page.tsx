import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { partnerKinds } from '../kinds.ts';
import { organisationPath, saidOfPartner } from './partner-desk.ts';
import { partnersTexts } from './texts.ts';

type Props = {
  member: AtWork;
  /** Null for a new one. */
  organisation: { id: string; name: string } | null;
  hidden: Record<string, string>;
  values: Typed;
  errors: FieldErrors;
};

/** What an organisation is called and is: to add one, or to change it. */
export function OrganisationFormPage({ member, organisation, hidden, values, errors }: Props) {
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisation ? organisationPath(organisation.id) : '/partners';
  const title = organisation ? organisation.name : say('add');
  return (
    <Workspace
      member={member}
      current="/partners"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/partners', label: say('partners') },
          ...(organisation
            ? [{ href: here, label: organisation.name }, { label: say('details') }]
            : [{ label: title }]),
        ]}
      />
      <h1>{organisation ? say('details') : title}</h1>
      <Form
        language={language}
        action={organisation ? `${here}/details` : '/partners'}
        errors={saidOfPartner(language, errors)}
        values={values}
        hidden={hidden}
      >
        <TextField name="name" label={say('name')} required />
        <SelectField name="kind" label={say('kind')} options={partnerKinds.options(language)} required />
        <TextArea name="note" label={say('note')} hint={say('noteHint')} rows={3} />
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={here} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

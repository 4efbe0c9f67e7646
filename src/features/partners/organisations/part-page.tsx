import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { organisationPath, saidOfPartner } from './partner-desk.ts';
import { partnersTexts } from './texts.ts';

type Props = {
  member: AtWork;
  organisation: { id: string; name: string };
  title: string;
  /** Where the form goes; with `/end` behind it the part is removed. */
  action: string;
  /** The words of the button that removes it; a new one has none. */
  remove?: string;
  once: string;
  values: Typed;
  errors: FieldErrors;
  children: ComponentChildren;
};

/** A form for one part of a partner: a place, a contact. */
export function PartPage(props: Props) {
  const { member, organisation, title, action } = props;
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisationPath(organisation.id);
  return (
    <Workspace
      member={member}
      current="/partners"
      title={title}
      narrow
      hasErrors={Object.keys(props.errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/partners', label: say('partners') },
          { href: here, label: organisation.name },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <Form
        language={language}
        action={action}
        errors={saidOfPartner(language, props.errors)}
        values={props.values}
        hidden={{ once: props.once }}
      >
        {props.children}
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={here} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
      {props.remove && (
        <Form language={language} action={`${action}/end`}>
          <Button kind="danger">{props.remove}</Button>
        </Form>
      )}
    </Workspace>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { AddressFields, RuleFields } from '../contacts/edit-page.tsx';
import type { PartySeen } from '../contacts/read-party.ts';
import { sideName } from '../contacts/side-name.ts';
import { partyPath } from '../contacts/which.ts';
import { casePath } from '../title.ts';
import { personTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: PartySeen;
  /** His id, and the version that the form began with; empty for one who is new. */
  hidden: { person: string; version: string };
  typed: Typed;
  errors: FieldErrors;
  changed: boolean;
};

/** The details of one who stands beside a party, to note or to change. */
export function PersonPage({ member, seen, hidden, typed, errors, changed }: Props) {
  const { language } = member;
  const say = personTexts(language);
  const { row, party } = seen;
  const back = partyPath(row.number, party);
  const title = say(hidden.version === '' ? 'add' : 'change');
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow
      hasErrors={changed || Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: casePath(row.number), label: row.number },
          { href: back, label: sideName(party.side, language) },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <p class="intro">{say('intro')}</p>
      {changed && (
        <Notice kind="warning" live>
          {say('changed')}
        </Notice>
      )}
      <Form
        language={language}
        action={`${back}/persons`}
        errors={errors}
        values={typed}
        hidden={hidden}
        autocomplete="off"
      >
        <AddressFields language={language} />
        <RuleFields language={language} />
        <Buttons>
          <Button>{say('save')}</Button>
          {hidden.version !== '' && (
            <Button kind="quiet" name="way" value="remove">
              {say('remove')}
            </Button>
          )}
        </Buttons>
      </Form>
    </Workspace>
  );
}

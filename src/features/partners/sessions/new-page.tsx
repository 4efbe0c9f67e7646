import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { sessionKinds } from './tables.ts';
import { sessionTexts } from './texts.ts';

type Props = {
  member: AtWork;
  organisations: { id: string; name: string }[];
  typed: Typed;
  errors: FieldErrors;
  once: string;
};

/** Plans a session or training: what, when, where, and for whom. */
export function NewPage({ member, organisations, typed, errors, once }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const asked = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Workspace
      member={member}
      current="/partners"
      title={say('plan')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/partners/sessions', label: say('title') }, { label: say('plan') }]}
      />
      <h1>{say('plan')}</h1>
      {asked.length === 0 ? (
        <EmptyState title={say('nobodyToAsk')}>{say('nobodyToAskText')}</EmptyState>
      ) : (
        <Form
          language={language}
          action="/partners/sessions"
          errors={errors}
          values={typed}
          hidden={{ once }}
        >
          <Choices
            name="kind"
            label={say('kind')}
            options={sessionKinds.map((kind) => ({ value: kind, label: say(kind) }))}
            required
          />
          <TextField name="title" label={say('subject')} required />
          <DateField name="on_day" label={say('day')} required />
          <TextField name="starts" type="time" label={say('starts')} width="short" required />
          <TextField name="ends" type="time" label={say('ends')} width="short" required />
          <TextField name="place" label={say('place')} required />
          <TextField name="held_by" label={say('held_by')} />
          <Checkboxes
            name="organisations"
            label={say('organisations')}
            hint={say('organisationsHint')}
            options={asked}
            required
          />
          <TextArea name="material" label={say('material')} hint={say('materialHint')} limit={5000} />
          <Buttons>
            <Button>{say('save')}</Button>
            <ButtonLink href="/partners/sessions" kind="quiet">
              {say('back')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Workspace>
  );
}

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
  /** Of a new one the id that the form gives it; of one that is planned its id and title, to change it. */
  of: { once: string } | { id: string; title: string };
};

/** Plans a session or training, or changes one: what, when, where, and for whom. */
export function NewPage({ member, organisations, typed, errors, of }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const isNew = 'once' in of;
  const back = isNew ? '/partners/sessions' : `/partners/sessions/${of.id}`;
  const title = say(isNew ? 'plan' : 'change');
  const asked = organisations.map(({ id, name }) => ({ value: id, label: name }));
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
          { href: '/partners/sessions', label: say('title') },
          ...(isNew ? [] : [{ href: back, label: of.title }]),
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      {isNew && asked.length === 0 ? (
        <EmptyState title={say('nobodyToAsk')}>{say('nobodyToAskText')}</EmptyState>
      ) : (
        <Form
          language={language}
          action={isNew ? back : `${back}/details`}
          errors={errors}
          values={typed}
          hidden={isNew ? { once: of.once } : {}}
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
          {asked.length > 0 && (
            <Checkboxes
              name="organisations"
              label={say(isNew ? 'organisations' : 'moreOrganisations')}
              hint={say('organisationsHint')}
              options={asked}
              {...(isNew ? { required: true } : { unmarked: true })}
            />
          )}
          {isNew && (
            <TextArea name="material" label={say('material')} hint={say('materialHint')} limit={5000} />
          )}
          <Buttons>
            <Button>{say('save')}</Button>
            <ButtonLink href={back} kind="quiet">
              {say('back')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Workspace>
  );
}

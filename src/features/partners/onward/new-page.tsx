import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import type { OnwardSeen } from './read-onward.ts';
import { onwardItems } from './rules/passable.ts';
import { onwardTexts } from './texts.ts';

type Props = { member: AtWork; seen: OnwardSeen; typed: Typed; errors: FieldErrors; once: string };

/** To whom somebody wants to go, what may be passed on, and how he agreed. */
export function NewPage({ member, seen, typed, errors, once }: Props) {
  const { language } = member;
  const say = onwardTexts(language);
  const path = casePath(seen.row.number);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={say('add')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: path, label: seen.row.number },
          { href: `${path}/onward`, label: say('title') },
          { label: say('add') },
        ]}
      />
      <h1>{say('add')}</h1>
      {seen.row.stage === 'closed' ? (
        <EmptyState title={say('closed')} />
      ) : (
        <Form language={language} action={`${path}/onward`} errors={errors} values={typed} hidden={{ once }}>
          <Choices
            name="party"
            label={say('party')}
            options={seen.parties.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <ReceiverFields seen={seen} language={language} />
          <WhatFields seen={seen} language={language} />
          <Buttons>
            <Button>{say('toPreview')}</Button>
            <ButtonLink href={`${path}/onward`} kind="quiet">
              {say('back')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </Workspace>
  );
}

function ReceiverFields({ seen, language }: { seen: OnwardSeen; language: Language }) {
  const say = onwardTexts(language);
  return (
    <>
      {seen.receivers.length > 0 && (
        <SelectField
          name="organisation"
          label={say('organisation')}
          hint={say('organisationHint')}
          empty={say('otherReceiver')}
          options={seen.receivers.map(({ id, name }) => ({ value: id, label: name }))}
          unmarked
        />
      )}
      <TextField
        name="recipient"
        label={say('recipient')}
        hint={say(seen.receivers.length > 0 ? 'recipientHint' : 'recipientSealed')}
        required={seen.receivers.length === 0}
        unmarked
      />
      <TextField name="phone" type="tel" label={say('receiverPhone')} width="medium" />
      <TextField name="email" type="email" label={say('receiverEmail')} hint={say('receiverEmailHint')} />
    </>
  );
}

function WhatFields({ seen, language }: { seen: OnwardSeen; language: Language }) {
  const say = onwardTexts(language);
  // Nobody for whom it could be ticked: it would only be refused.
  const items = onwardItems.filter((item) => seen.parties.some((party) => party.items.includes(item)));
  return (
    <>
      <Checkboxes
        name="items"
        label={say('items')}
        hint={say('itemsHint')}
        options={items.map((item) => ({ value: item, label: say(`item_${item}`) }))}
        required
      />
      <TextArea
        name="summary"
        label={say('summary')}
        hint={say('summaryHint')}
        rows={3}
        limit={500}
        unmarked
      />
      <Choices
        name="how"
        label={say('how')}
        hint={say('howHint')}
        options={(['in_person', 'by_phone', 'in_writing'] as const).map((how) => ({
          value: how,
          label: say(how),
        }))}
        required
      />
      <DateField name="on" label={say('agreedOn')} max={seen.today} required />
      <DateField name="remind_on" label={say('remindOn')} hint={say('remindHint')} min={seen.today} />
    </>
  );
}

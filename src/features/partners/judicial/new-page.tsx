import { Button, ButtonLink } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormErrors, FormValues } from '../../../ui/form/form-context.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Frame } from './frame.tsx';
import { judicialTexts } from './texts.ts';

type Props = {
  member: AtWork;
  organisations: { id: string; name: string }[];
  once: string;
  values: FormValues;
  errors?: FormErrors;
};

/** What a magistrate asks, to be typed over from his paper. */
export function NewRequestPage({ member, organisations, once, values, errors = {} }: Props) {
  const { language } = member;
  const say = judicialTexts(language);
  const title = say('newTitle');
  if (organisations.length === 0)
    return (
      <Frame member={member} title={title}>
        <EmptyState title={say('noOrganisation')} level={2}>
          <ButtonLink href="/partners">{say('toPartners')}</ButtonLink>
        </EmptyState>
      </Frame>
    );
  const kinds = [
    { value: 'apostille', label: say('kind_apostille') },
    {
      value: 'penal_mediation',
      label: say('kind_penal_mediation'),
      hint: say('kind_penal_mediation_hint'),
    },
  ];
  const form = { language, action: '/partners/requests', hidden: { once }, errors, values };
  return (
    <Frame member={member} title={title} hasErrors={Object.keys(errors).length > 0}>
      <Form {...form} autocomplete="off">
        <Choices name="kind" label={say('kind')} options={kinds} required />
        <SelectField
          name="organisation"
          label={say('organisation')}
          options={organisations.map(({ id: value, name: label }) => ({ value, label }))}
          required
        />
        <FieldPair>
          <DateField name="receivedOn" label={say('receivedOn')} required />
          <DateField name="dueOn" label={say('dueOn')} required />
        </FieldPair>
        <TextField name="reference" label={say('reference')} required />
        <TextField name="report" label={say('report')} />
        <TextField name="magistrate" label={say('magistrate')} />
        <TextField name="partyA" label={say('partyA')} hint={say('partyHint')} required />
        <TextField name="partyB" label={say('partyB')} hint={say('partyHint')} required />
        <TextArea name="partyMore" label={say('partyMore')} rows={2} />
        <TextArea name="asked" label={say('asked')} rows={5} />
        <Button>{say('save')}</Button>
      </Form>
    </Frame>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { lengths, rhythms } from './desk-hour-form.ts';
import { deskHourFormTexts } from './form-texts.ts';
import { placeText } from './say-desk-hour.ts';
import { deskHourTexts } from './texts.ts';

export type FormChoices = {
  places: { id: string; name: string; organisation: string }[];
  holders: { id: string; name: string }[];
};

type Props = {
  member: AtWork;
  /** The desk-hour that is changed; null for a new one. */
  id: string | null;
  once: string;
  choices: FormChoices;
  values: Typed;
  errors: FieldErrors;
};

/** A desk-hour to offer, or to change. */
export function DeskHourFormPage({ member, id, once, choices, values, errors }: Props) {
  const { language } = member;
  const say = deskHourFormTexts(language);
  const sayList = deskHourTexts(language);
  const title = say(id ? 'changeTitle' : 'newTitle');
  const hasErrors = Object.keys(errors).length > 0;
  const back = id ? `/desk-hours/${id}` : '/desk-hours';
  return (
    <Workspace member={member} current="/partners" title={title} narrow hasErrors={hasErrors}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/desk-hours', label: sayList('title') }, { label: title }]}
      />
      <h1>{title}</h1>
      {id && <Notice>{say('changeHint')}</Notice>}
      {choices.places.length === 0 ? (
        <EmptyState title={say('noPlaces')}>
          <p>
            {say('noPlacesText')} <a href="/partners">{say('toPartners')}</a>
          </p>
        </EmptyState>
      ) : (
        <Form
          language={language}
          action={id ? `/desk-hours/${id}` : '/desk-hours'}
          values={values}
          errors={errors}
          hidden={{ once, ...(typeof values.version === 'string' ? { version: values.version } : {}) }}
        >
          <When language={language} choices={choices} />
          <HowHeld language={language} choices={choices} />
          <Buttons>
            <Button>{say(id ? 'save' : 'offer')}</Button>
            <a href={back}>{sayList('back')}</a>
          </Buttons>
        </Form>
      )}
      {id && (
        <section class="section">
          <h2>{sayList('endTitle')}</h2>
          <p>{sayList('endText')}</p>
          <ButtonLink href={`/desk-hours/${id}/end`} kind="quiet">
            {sayList('end')}
          </ButtonLink>
        </section>
      )}
    </Workspace>
  );
}

type FieldsProps = { language: AtWork['language']; choices: FormChoices };

function When({ language, choices }: FieldsProps) {
  const say = deskHourFormTexts(language);
  const places = choices.places.map(({ id, name, organisation }) => ({
    value: id,
    label: placeText({ organisation, place: name }),
  }));
  return (
    <>
      <SelectField name="place" label={say('place')} options={places} required />
      <DateField name="firstOn" label={say('firstOn')} hint={say('firstHint')} required />
      <FieldPair>
        <TextField name="from" type="time" label={say('from')} required />
        <TextField name="to" type="time" label={say('to')} required />
      </FieldPair>
      <FieldPair>
        <SelectField
          name="every"
          label={say('every')}
          empty={false}
          required
          options={rhythms.map((value) => ({
            value,
            label: value === '1' ? say('every_1') : say('every_n', { weeks: value }),
          }))}
        />
        <DateField name="untilOn" label={say('untilOn')} />
      </FieldPair>
    </>
  );
}

function HowHeld({ language, choices }: FieldsProps) {
  const say = deskHourFormTexts(language);
  const holders = choices.holders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        name="slot"
        label={say('slot')}
        empty={false}
        required
        options={lengths.map((value) => ({
          value,
          label: value === '0' ? say('slot_0') : say('slot_n', { minutes: value }),
        }))}
      />
      <SelectField name="holder" label={say('holder')} options={holders} empty={say('nobody')} unmarked />
      <TextArea name="note" label={say('note')} hint={say('noteHint')} rows={2} limit={300} />
    </>
  );
}

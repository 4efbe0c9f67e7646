import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { accreditationTexts } from '../accreditation/texts.ts';
import { availabilityTexts } from '../availability/texts.ts';
import { skills, skillTexts } from '../codes/skills.ts';
import { spokenLanguageOptions } from '../codes/spoken-languages.ts';
import { profileTexts } from './texts.ts';

export type ProfilePageProps = {
  member: MemberVisitor;
  mediator: { id: string; name: string };
  values: Typed;
  errors?: FieldErrors;
};

/** What the service knows of one mediator, to change. */
export function ProfilePage({ member, mediator, values, errors = {} }: ProfilePageProps) {
  const { language } = member;
  const say = profileTexts(language);
  return (
    <Workspace
      member={member}
      current="/mediators"
      title={mediator.name}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/mediators', label: say('mediators') }, { label: mediator.name }]}
      />
      <h1>{mediator.name}</h1>
      <p>
        <a href={`/mediators/${mediator.id}/availability`}>
          {availabilityTexts(language)('titleOf', { name: mediator.name })}
        </a>
      </p>
      <p>
        <a href={`/mediators/${mediator.id}/accreditation`}>
          {accreditationTexts(language)('titleOf', { name: mediator.name })}
        </a>
      </p>
      <Form language={language} action={`/mediators/${mediator.id}`} errors={errors} values={values}>
        <Fieldset legend={say('where', { name: mediator.name })} hint={say('whereHint')}>
          <TextField name="street" label={say('street')} />
          <FieldPair>
            <TextField name="place" label={say('place')} />
            <TextField name="district" label={say('district')} hint={say('districtHint')} />
          </FieldPair>
        </Fieldset>
        <Abilities language={language} name={mediator.name} />
        <Readiness language={language} />
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href="/mediators" kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

function Abilities({ language, name }: { language: Language; name: string }) {
  const say = profileTexts(language);
  const saySkill = skillTexts(language);
  const genders = (['f', 'm', 'x'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <Fieldset legend={say('can', { name })}>
      <Checkboxes
        name="languages"
        label={say('languages')}
        options={spokenLanguageOptions(language)}
        columns
      />
      <Checkboxes
        name="skills"
        label={say('skills')}
        options={skills.map((value) => ({ value, label: saySkill(value) }))}
        columns
      />
      <SelectField
        name="gender"
        label={say('gender')}
        hint={say('genderHint')}
        options={genders}
        empty={say('unsaid')}
      />
      <Checkbox name="experienced" label={say('experiencedTick')} hint={say('experiencedHint')} />
    </Fieldset>
  );
}

function Readiness({ language }: { language: Language }) {
  const say = profileTexts(language);
  return (
    <Fieldset legend={say('ready')}>
      <FieldPair>
        <DateField name="trained_on" label={say('trainedOn')} />
        <DateField name="agreement_signed_on" label={say('agreementOn')} />
      </FieldPair>
      <DateField name="record_check_until" label={say('recordUntil')} hint={say('recordHint')} />
      <TextField
        name="most_open_cases"
        label={say('mostOpenCases')}
        inputmode="numeric"
        width="short"
        required
      />
      <Checkbox name="active" label={say('activeTick')} hint={say('activeHint')} />
    </Fieldset>
  );
}

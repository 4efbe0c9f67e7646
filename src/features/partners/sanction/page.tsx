import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { type Language, languageOptions } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { ageGroups } from '../../cases/rules/case-state.ts';
import { sanctionTexts } from '../../cases/sanction/texts.ts';
import type { Offered } from '../referring/referral-form/fields.tsx';
import { sanctionFormTexts } from './texts.ts';

export type SanctionFormProps = {
  member: MemberVisitor;
  /** The address to which it is sent, and the place in the bar to which it belongs. */
  action: string;
  current: '/referrals' | '/partners';
  intro: string;
  offered: Offered;
  hidden: Record<string, string>;
  values: Typed;
  errors: FieldErrors;
};

/** What a sanctioning officer sends, or a coordinator enters for him: the fact, who is said to have done it, who was injured. */
export function SanctionFormPage({
  member,
  action,
  current,
  intro,
  offered,
  hidden,
  values,
  errors,
}: SanctionFormProps) {
  const { language } = member;
  const say = sanctionFormTexts(language);
  return (
    <Workspace
      member={member}
      current={current}
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{intro}</p>
      <Form
        language={language}
        action={action}
        errors={errors}
        values={{ language, ...values }}
        hidden={hidden}
        autocomplete="off"
      >
        <TheFact language={language} offered={offered} />
        <Offender language={language} />
        <Parents language={language} open={Boolean(values.secondParentName)} />
        <Fieldset legend={say('injured')}>
          <TextField name="injuredName" label={say('injuredName')} required />
          <Checkbox name="injuredIsOrganisation" label={say('injuredIsOrganisation')} />
          <Address language={language} prefix="injured" />
        </Fieldset>
        <Buttons>
          <Button>{say('send')}</Button>
        </Buttons>
      </Form>
    </Workspace>
  );
}

function TheFact({ language, offered: { codes, day } }: { language: Language; offered: Offered }) {
  const say = sanctionFormTexts(language);
  return (
    <Fieldset legend={say('theFact')}>
      <TextField name="ownReference" label={say('ownReference')} width="medium" required />
      <SelectField
        name="subject"
        label={say('subject')}
        options={codes.options('subject', language, day)}
        required
      />
      <TextArea name="fact" label={say('fact')} hint={say('factHint')} rows={4} limit={2000} required />
    </Fieldset>
  );
}

function Offender({ language }: { language: Language }) {
  const say = sanctionFormTexts(language);
  const ages = ageGroups.map((value) => ({ value, label: sanctionTexts(language)(value) }));
  return (
    <Fieldset legend={say('who')}>
      <TextField name="name" label={say('name')} required />
      <Address language={language} prefix="" />
      <SelectField name="language" label={say('language')} empty={false} options={languageOptions} unmarked />
      <Choices name="ageGroup" label={say('ageGroup')} hint={say('ageGroupHint')} options={ages} required />
      <TextField name="lawyer" label={say('lawyer')} unmarked />
    </Fieldset>
  );
}

/** Both parents, the second one behind a click: often there is one. */
function Parents({ language, open }: { language: Language; open: boolean }) {
  const say = sanctionFormTexts(language);
  return (
    <Fieldset legend={say('parents')}>
      <p class="hint">{say('parentsHint')}</p>
      <Parent language={language} prefix="parent" />
      <Details summary={say('secondParent')} open={open}>
        <Parent language={language} prefix="secondParent" />
      </Details>
    </Fieldset>
  );
}

function Parent({ language, prefix }: { language: Language; prefix: 'parent' | 'secondParent' }) {
  const say = sanctionFormTexts(language);
  return (
    <>
      <TextField name={`${prefix}Name`} label={say(`${prefix}Name`)} unmarked />
      <Address language={language} prefix={prefix} />
    </>
  );
}

type Prefix = '' | 'injured' | 'parent' | 'secondParent';

function Address({ language, prefix }: { language: Language; prefix: Prefix }) {
  const say = sanctionFormTexts(language);
  const asked = prefix === '' ? { required: true } : { unmarked: true };
  const named = (field: string) => (prefix ? `${prefix}${field[0]?.toUpperCase()}${field.slice(1)}` : field);
  return (
    <>
      <FieldPair>
        <TextField name={named('street')} label={say('street')} {...asked} />
        <TextField name={named('house')} label={say('house')} width="short" {...asked} />
      </FieldPair>
      <FieldPair>
        <TextField name={named('postcode')} label={say('postcode')} width="short" {...asked} />
        <TextField name={named('place')} label={say('place')} {...asked} />
      </FieldPair>
      <FieldPair>
        <TextField name={named('phone')} type="tel" label={say('phone')} unmarked />
        <TextField name={named('email')} type="email" label={say('email')} unmarked />
      </FieldPair>
    </>
  );
}

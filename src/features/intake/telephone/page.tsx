import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox, Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf, type Option } from '../../cases/codes/service-codes.ts';
import { communityTexts } from '../../cases/community/texts.ts';
import { spokenLanguages } from '../request/you/schema.ts';
import { youTexts } from '../request/you/texts.ts';
import { forbiddenWays } from './schema.ts';
import { telephoneTexts } from './texts.ts';

type Props = { member: AtWork; day: string; once: string; values: Typed; errors: FieldErrors };
type Offer = (list: OwnList) => Option[];

/** One page for a telephone call, in the order in which people tell; entered by keyboard alone. */
export function TelephonePage({ member, day, once, values, errors }: Props) {
  const say = telephoneTexts(member.language);
  const codes = codesOf(member.service);
  const offer: Offer = (list) => codes.options(list, member.language, day);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      <p>
        {say('hint')} <a href={`/${member.language}/request/paper`}>{say('paper')}</a>
      </p>
      <Form
        language={member.language}
        action="/requests"
        errors={errors}
        values={values}
        hidden={{ once }}
        autocomplete="off"
      >
        <Caller member={member} focus={Object.keys(errors).length === 0} />
        <About member={member} offer={offer} />
        <Other member={member} />
        <Rules member={member} offer={offer} />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
    </Workspace>
  );
}

function Caller({ member, focus }: { member: AtWork; focus: boolean }) {
  const say = telephoneTexts(member.language);
  const sayLanguage = youTexts(member.language);
  return (
    <Fieldset legend={say('caller')}>
      <FieldPair>
        <TextField name="name" label={say('name')} autofocus={focus} required />
        <TextField name="phone" type="tel" label={say('phone')} unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="street" label={say('street')} unmarked />
        <TextField name="house" label={say('house')} width="short" unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="postcode" label={say('postcode')} width="short" unmarked />
        <TextField name="place" label={say('place')} unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="email" type="email" label={say('email')} unmarked />
        <SelectField
          name="language"
          label={say('language')}
          empty={false}
          required
          options={spokenLanguages.map((value) => ({ value, label: sayLanguage(value) }))}
        />
      </FieldPair>
    </Fieldset>
  );
}

function About({ member, offer }: { member: AtWork; offer: Offer }) {
  const { language } = member;
  const say = telephoneTexts(language);
  return (
    <Fieldset legend={say('about')}>
      <SelectField
        name="subject"
        label={say('subject')}
        hint={say('subjectHint')}
        options={offer('subject')}
        required
      />
      <SelectField
        name="relation"
        label={say('relation')}
        empty={say('none')}
        options={offer('relation')}
        unmarked
      />
      <TextArea name="story" label={say('story')} rows={5} unmarked />
    </Fieldset>
  );
}

function Other({ member }: { member: AtWork }) {
  const say = telephoneTexts(member.language);
  return (
    <Fieldset legend={say('other')}>
      <FieldPair>
        <TextField name="otherName" label={say('name')} unmarked />
        <TextField name="otherPhone" type="tel" label={say('phone')} unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="otherStreet" label={say('street')} unmarked />
        <TextField name="otherHouse" label={say('house')} width="short" unmarked />
      </FieldPair>
      <FieldPair>
        <TextField name="otherPostcode" label={say('postcode')} width="short" unmarked />
        <TextField name="otherPlace" label={say('place')} unmarked />
      </FieldPair>
    </Fieldset>
  );
}

function Rules({ member, offer }: { member: AtWork; offer: Offer }) {
  const { language } = member;
  const say = telephoneTexts(language);
  const sayMany = communityTexts(language);
  return (
    <>
      <Fieldset legend={say('rules')}>
        <Checkboxes
          name="forbidden"
          label={say('forbidden')}
          columns
          required
          options={forbiddenWays.map((value) => ({ value, label: say(value) }))}
        />
        <TextField name="words" label={say('words')} unmarked />
      </Fieldset>
      <Fieldset legend={say('rest')}>
        <FieldPair>
          <SelectField
            name="channel"
            label={say('channel')}
            empty={false}
            required
            options={offer('channel')}
          />
          <SelectField
            name="referrer"
            label={say('referrer')}
            empty={false}
            required
            options={offer('referrer')}
          />
        </FieldPair>
        <Checkbox name="group" label={sayMany('group')} hint={sayMany('groupHint')} />
        <Checkbox name="giveCode" label={say('giveCode')} />
      </Fieldset>
    </>
  );
}

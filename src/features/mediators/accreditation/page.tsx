import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { profileTexts } from '../profile/texts.ts';
import { accreditationDomains } from './rules.ts';
import { accreditationTexts } from './texts.ts';

type Props = {
  member: MemberVisitor;
  of: { id: string; name: string };
  values: Typed;
  errors?: FieldErrors;
};

/** By which number one mediator or coordinator is accredited, for what and until when. */
export function AccreditationPage({ member, of, values, errors = {} }: Props) {
  const { language } = member;
  const say = accreditationTexts(language);
  const title = say('titleOf', { name: of.name });
  const domains = accreditationDomains.map((value) => ({ value, label: say(value) }));
  const trail = [{ href: '/mediators', label: profileTexts(language)('mediators') }, { label: title }];
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/mediators" title={title} narrow hasErrors={hasErrors}>
      <Breadcrumbs language={language} trail={trail} />
      <h1>{title}</h1>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action={`/mediators/${of.id}/accreditation`} errors={errors} values={values}>
        <TextField name="number" label={say('number')} required />
        <Checkboxes name="domains" label={say('domains')} options={domains} />
        <FieldPair>
          <DateField name="issued_on" label={say('issuedOn')} required />
          <DateField name="valid_until" label={say('validUntil')} hint={say('untilHint')} required />
        </FieldPair>
        <Button>{say('save')}</Button>
      </Form>
    </Workspace>
  );
}

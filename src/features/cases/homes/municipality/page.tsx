import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Municipality } from '../../../directory/places/gazetteer.ts';
import { sayMunicipality } from '../../../directory/services/answer/answer.tsx';
import { caseTexts } from '../../case/texts.ts';
import type { PartySeen } from '../../contacts/read-party.ts';
import { sideName } from '../../contacts/side-name.ts';
import { partyPath } from '../../contacts/which.ts';
import { casePath } from '../../title.ts';
import { municipalityTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: PartySeen;
  values: Typed;
  /** What he may have meant. */
  among: readonly Municipality[];
  errors: FieldErrors;
};

/** In which municipality the first party lives, where his address says it of none, or of several. */
export function MunicipalityPage({ member, seen: { row, party, contact }, values, among, errors }: Props) {
  const { language } = member;
  const say = municipalityTexts(language);
  const place = `${contact.postcode} ${contact.place}`.trim();
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${row.number} · ${say('title')}`}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: caseTexts(language)('cases') },
          { href: casePath(row.number), label: row.number },
          { href: partyPath(row.number, party), label: sideName(party.side, language) },
          { label: say('title') },
        ]}
      />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {place && <p>{say('address', { place })}</p>}
      <Form
        language={language}
        action={`${casePath(row.number)}/municipality`}
        values={values}
        errors={errors}
        autocomplete="off"
      >
        <TextField name="place" label={say('place')} hint={say('placeHint')} width="medium" unmarked />
        {among.length > 0 && (
          <Choices
            name="municipality"
            label={say('which')}
            unmarked
            options={among.map((one) => ({
              value: one.code,
              label: sayMunicipality(one, among, language, String(values.place ?? '')),
            }))}
          />
        )}
        <Button>{say('save')}</Button>
      </Form>
    </Workspace>
  );
}

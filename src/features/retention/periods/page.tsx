import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { previewTexts } from '../preview/texts.ts';
import { chosenTypes } from '../rules/record-types.ts';
import { recordTypeTexts } from '../rules/texts.ts';

type Props = { member: MemberVisitor; typed: Typed; errors: FieldErrors };

/** The periods that a service chooses itself, each between its bounds. */
export function PeriodsPage({ member, typed, errors }: Props) {
  const { language } = member;
  const say = previewTexts(language);
  const sayType = recordTypeTexts(language);
  const said = Object.fromEntries(
    chosenTypes
      .filter(({ name }) => errors[name])
      .map(({ name, least, most }) => [name, say('bounds', { least: String(least), most: String(most) })]),
  );
  return (
    <Workspace
      member={member}
      current="/settings"
      title={say('periodsTitle')}
      narrow
      hasErrors={Object.keys(said).length > 0}
    >
      <h1>{say('periodsTitle')}</h1>
      <p class="intro">{say('periodsIntro')}</p>
      <Form language={language} action="/retention/periods" errors={said} values={typed}>
        {chosenTypes.map(({ name, least, most, usual }) => (
          <TextField
            key={name}
            name={name}
            label={say('inMonths', { what: sayType(name) })}
            hint={say('hint', {
              ...{ least: String(least), most: String(most), usual: String(usual) },
              from: sayType(`${name}_from`),
            })}
            inputmode="numeric"
            width="short"
            required
          />
        ))}
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href="/retention" kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

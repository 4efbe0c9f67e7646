import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { caseTexts } from '../case/texts.ts';
import type { PartySeen } from '../contacts/read-party.ts';
import { sideName } from '../contacts/side-name.ts';
import { partyPath } from '../contacts/which.ts';
import { casePath } from '../title.ts';
import { homeFields, homeLists } from './home.ts';
import { homeTexts } from './texts.ts';

type Props = { member: AtWork; seen: PartySeen; values: Typed; errors: FieldErrors };

/** Four questions about a home, none of which must be answered; each says what the work needs it for. */
export function HomePage({ member, seen, values, errors }: Props) {
  const { language } = member;
  const say = homeTexts(language);
  const { row, party } = seen;
  const path = partyPath(row.number, party);
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
          { href: path, label: sideName(party.side, language) },
          { label: say('title') },
        ]}
      />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Form language={language} action={`${path}/home`} values={values} errors={errors}>
        {homeFields.map((field) => (
          <SelectField
            key={field}
            name={field}
            label={say(field)}
            hint={say(`${field}Hint`)}
            options={homeLists[field].options(language)}
            empty={say('notAsked')}
          />
        ))}
        <Button>{say('save')}</Button>
      </Form>
    </Workspace>
  );
}

import { Button, Buttons } from '../../../ui/button/button.tsx';
import { FieldPair, Fieldset } from '../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import type { Account } from './account-for.ts';
import { nameOfWord } from './chosen-mapping.ts';
import { fieldTexts } from './field-texts.ts';
import { choicesOf, isHomeField } from './rules/code-of.ts';
import { importFields } from './rules/fields.ts';
import { importTexts } from './texts.ts';

type Props = { member: AtWork; action: string; account: Account };

/** What stands in each column, and what the words of the list mean. */
export function MappingForm({ member, action, account }: Props) {
  const { language } = member;
  const say = importTexts(language);
  const sayField = fieldTexts(language);
  const fields = importFields.map((value) => ({ value, label: sayField(value) }));
  return (
    <Form language={language} action={action} autocomplete="off">
      <Fieldset legend={say('columns')} hint={say('columnsHint')}>
        <FieldPair>
          {account.columns.map(({ head, field, example }, at) =>
            head === '' ? null : (
              <SelectField
                key={head}
                name={`column_${at}`}
                label={head}
                hint={example ? say('example', { example }) : undefined}
                value={field}
                empty={say('notRead')}
                options={fields}
                unmarked
              />
            ),
          )}
        </FieldPair>
      </Fieldset>
      {account.unknown.length > 0 && <Words member={member} account={account} />}
      <Buttons>
        <Button kind="quiet">{say('check')}</Button>
      </Buttons>
    </Form>
  );
}

function Words({ member, account }: Omit<Props, 'action'>) {
  const { language, service } = member;
  const say = importTexts(language);
  const sayField = fieldTexts(language);
  const codes = codesOf(service);
  return (
    <Fieldset legend={say('wordsTitle')} hint={say('wordsHint')}>
      {account.unknown.map(({ field, word, count }) => (
        <SelectField
          key={`${field} ${word}`}
          name={nameOfWord(field, word)}
          label={say('wordOf', { field: sayField(field), word, count })}
          empty={say('later')}
          options={[
            ...choicesOf(field, codes, language),
            ...(field === 'outcome' || isHomeField(field)
              ? []
              : [{ value: 'unknown', label: say('unknown') }]),
          ]}
          unmarked
        />
      ))}
    </Fieldset>
  );
}

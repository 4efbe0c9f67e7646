import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { casePath } from '../../../cases/title.ts';
import type { Contract } from '../../contract/contract.ts';
import { permittedItems } from '../../contract/permitted.ts';
import { contractTexts } from '../../contract/texts.ts';
import type { PartnerSideProps } from './page.tsx';
import { partnerSideTexts } from './texts.ts';

export const howAgreed = ['in_person', 'by_phone', 'in_writing'] as const;

/** Records what the resident agreed to: only what the contract may tell can be ticked. */
export function ConsentForm(props: PartnerSideProps & { contract: Contract }) {
  const { member, number, seen, once, typed = {}, errors = {}, contract } = props;
  const { language } = member;
  const say = partnerSideTexts(language);
  const sayContract = contractTexts(language);
  if (contract.after === 'law' || permittedItems(contract).length === 0) return null;
  return (
    <section class="section">
      <h2>{say('record')}</h2>
      <p class="hint">{say('recordHint')}</p>
      <Form
        language={language}
        action={`${casePath(number)}/partner/consents`}
        errors={errors}
        values={typed}
        hidden={{ once }}
      >
        <Checkboxes
          name="items"
          label={say('items')}
          required
          columns
          options={permittedItems(contract).map((item) => ({
            value: item,
            label: item === 'result' ? sayContract('result') : sayContract(`word_${item}`),
          }))}
        />
        <Choices
          name="how"
          label={say('how')}
          required
          columns
          options={howAgreed.map((value) => ({ value, label: say(value) }))}
        />
        <DateField name="until" label={say('until')} hint={say('untilHint')} min={seen.today} />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

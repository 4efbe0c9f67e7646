import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Contract } from '../contract/contract.ts';
import { formFields } from '../contract/form-fields.ts';
import { previewOf } from '../contract/permitted.ts';
import { contractTexts } from '../contract/texts.ts';
import { agreementTexts } from './texts.ts';

type Props = { language: Language; contract: Contract };

/** What the referral form asks under a contract. */
export function FormPreview({ language, contract }: Props) {
  const say = agreementTexts(language);
  const words = contractTexts(language);
  return (
    <section class="section">
      <h2>{say('formPreview')}</h2>
      <p class="meta">{say('formPreviewHint')}</p>
      <Table
        language={language}
        caption={say('formPreview')}
        captionHidden
        rows={formFields(contract)}
        rowKey={({ field }) => field}
        columns={[
          { key: 'field', head: say('field'), cell: ({ field }) => words(`field_${field}`) },
          {
            key: 'wanted',
            head: say('required'),
            cell: ({ required }) => words(required ? 'wanted_must' : 'wanted_may'),
          },
        ]}
      />
    </section>
  );
}

/** What may go back under a contract, in the very words; `day` (`YYYY-MM-DD`) stands for the day on which it is true. */
export function BackPreview({ language, contract, day }: Props & { day: string }) {
  const say = agreementTexts(language);
  const told = previewOf(language, contract, day);
  return (
    <section class="section">
      <h2>{say('backPreview')}</h2>
      {told.length === 0 ? (
        <p>{say('nothingBack')}</p>
      ) : (
        <>
          <p class="meta">{say('backPreviewHint')}</p>
          <ul>
            {told.map(({ word, result, text }) => (
              <li key={`${word} ${result}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

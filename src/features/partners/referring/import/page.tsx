import type { FieldErrors } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { FileField } from '../../../../ui/field/file-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Contract } from '../../contract/contract.ts';
import type { Station } from '../read-station.ts';
import { asksConsent } from '../referral-form/schema.ts';
import { referralTexts, toldText } from '../referral-form/texts.ts';
import { columnsOf } from './columns.ts';
import { columnTexts, importTexts } from './texts.ts';

type Props = { member: MemberVisitor; station: Station; errors: FieldErrors };

/** Chooses a list to send many at once; it is only looked at first. */
export function ImportPage({ member, station, errors }: Props) {
  const { language } = member;
  const say = importTexts(language);
  const { seat, agreement } = station;
  return (
    <Workspace
      member={member}
      current="/referrals"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro', { organisation: seat.name })}</p>
      <Form
        language={language}
        action="/referrals/import"
        errors={errors}
        hidden={{ organisation: seat.id }}
        multipart
      >
        <FileField name="list" label={say('file')} hint={say('fileHint')} accept=".csv,text/csv" required />
        <Buttons>
          <Button>{say('check')}</Button>
        </Buttons>
      </Form>
      <section class="section">
        <h2>{say('columns')}</h2>
        <p>{say('columnsBody')}</p>
        <DescriptionList facts={aboutColumns(agreement.contract, language)} />
        <p>
          <a href={`/referrals/import/template.csv?organisation=${seat.id}`} download>
            {say('template')}
          </a>
        </p>
      </section>
    </Workspace>
  );
}

function aboutColumns(contract: Contract, language: Language): { name: string; value: string }[] {
  const say = importTexts(language);
  const sayColumn = columnTexts(language);
  const sayHow = referralTexts(language);
  const columns = columnsOf(contract);
  const named = (required: boolean) =>
    columns
      .filter((column) => column.required === required)
      .map(({ name }) => sayColumn(name))
      .join(', ');
  const ways = {
    inPerson: sayHow('in_person'),
    byPhone: sayHow('by_phone'),
    inWriting: sayHow('in_writing'),
  };
  const told = { told: toldText(contract, language) };
  return [
    { name: say('must'), value: named(true) },
    { name: say('may'), value: named(false) },
    { name: sayColumn('agreed'), value: say('column_agreed') },
    { name: sayColumn('agreedHow'), value: say('column_agreedHow', ways) },
    ...(asksConsent(contract)
      ? [{ name: sayColumn('feedbackAgreed'), value: say('column_feedbackAgreed', told) }]
      : []),
  ];
}

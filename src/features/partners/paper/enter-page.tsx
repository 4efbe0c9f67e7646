import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { ReferralFields } from '../referring/referral-form/fields.tsx';
import type { ReadWays } from './read-ways.ts';
import { paperTexts } from './texts.ts';

type Props = { member: AtWork; read: ReadWays; once: string; values: Typed; errors: FieldErrors };

/** Where the coordinator enters a referral that came by post, mail or paper: the form of the contract, and how it came. */
export function EnterPage({ member, read, once, values, errors }: Props) {
  const { organisation, agreement, ways } = read;
  const say = paperTexts(member.language);
  const names = { organisation: organisation.name };
  const here = `/partners/organisations/${organisation.id}`;
  const title = say('enterTitle', names);
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/partners" title={title} narrow hasErrors={hasErrors}>
      <p>
        <a href={here}>{say('back', names)}</a>
      </p>
      <h1>{title}</h1>
      {!agreement || ways.length === 0 ? (
        <Notice kind="warning">{say(agreement ? 'notAgreed' : 'noAgreement', names)}</Notice>
      ) : (
        <>
          <p class="intro">{say('enterIntro')}</p>
          <p>
            <a href={`${here}/form`}>{say('paperForm')}</a>
          </p>
          <Form
            language={member.language}
            action={`${here}/referrals`}
            errors={errors}
            values={values}
            hidden={{ once }}
            autocomplete="off"
          >
            <HowItCame member={member} read={read} />
            <ReferralFields
              contract={agreement.contract}
              organisation={organisation.name}
              language={member.language}
              offered={{ codes: codesOf(member.service), day: read.today }}
            />
            <Button>{say('enter')}</Button>
          </Form>
        </>
      )}
    </Workspace>
  );
}

function HowItCame({ member, read }: Pick<Props, 'member' | 'read'>) {
  const say = paperTexts(member.language);
  return (
    <>
      <Choices
        name="way"
        label={say('way')}
        options={read.ways.map((way) => ({ value: way, label: say(`way_${way}`) }))}
        required
      />
      <DateField name="receivedOn" label={say('receivedOn')} max={read.today} required />
      {read.places.length > 1 && (
        <SelectField
          name="from"
          label={say('place')}
          empty={say('noPlace')}
          options={read.places.map(({ id, name }) => ({ value: id, label: name }))}
          unmarked
        />
      )}
    </>
  );
}

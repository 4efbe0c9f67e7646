import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { partyName } from './line-view.tsx';
import { contextOf, LedgerFrame } from './page.tsx';
import type { Ledger } from './read-ledger.ts';
import { releaseTexts } from './texts.ts';

export const mostCharacters = 2000;
/** Stands for everybody else who takes part. */
export const toAll = 'all';

type Props = {
  member: AtWork;
  ledger: Ledger;
  now: Date;
  once: string;
  typed: Typed;
  errors?: FieldErrors;
  /** Why it was not taken, when that is no matter of one field. */
  refusal?: string | undefined;
};

/** Where a member writes down what one may let the other know. */
export function WritePage({ errors = {}, typed, once, refusal, ...props }: Props) {
  const { member, ledger } = props;
  const say = releaseTexts(member.language);
  const context = contextOf(props);
  const rewords = typeof typed.replaces === 'string' && typed.replaces !== '';
  const parties = ledger.parties.map(({ id }) => ({ value: id, label: partyName(context, id) }));
  const all = ledger.parties.length > 2 ? [{ value: toAll, label: say('all') }] : [];
  const hidden: Record<string, string> = { once, ...(rewords && { replaces: String(typed.replaces) }) };
  return (
    <LedgerFrame
      {...props}
      title={say(rewords ? 'reword' : 'write')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      {refusal && (
        <Notice kind="warning" live>
          {refusal}
        </Notice>
      )}
      {rewords && <p>{say('rewordHint')}</p>}
      <Form
        language={member.language}
        action={`${casePath(ledger.row.number)}/words`}
        errors={errors}
        values={typed}
        hidden={hidden}
      >
        <SelectField name="from" label={say('fromParty')} options={parties} required />
        <SelectField name="to" label={say('toParty')} options={[...parties, ...all]} required />
        <TextArea
          name="words"
          label={say('words')}
          hint={say('wordsHint')}
          limit={mostCharacters}
          rows={5}
          required
        />
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={`${casePath(ledger.row.number)}/words`} kind="quiet">
            {say('backToWords')}
          </ButtonLink>
        </Buttons>
      </Form>
    </LedgerFrame>
  );
}

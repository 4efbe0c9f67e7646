import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { correctionTexts } from './texts.ts';

export const decisions = ['corrected', 'beside'] as const;
export const ways = ['phone', 'paper', 'in_person'] as const;

type Props = {
  member: AtWork;
  number: string;
  partyId: string;
  once: string;
  typed?: Typed;
  errors?: FieldErrors;
};

/** What a party says is wrong about him: put right, or put beside. */
export function CorrectionPage({ member, number, partyId, once, typed = {}, errors = {} }: Props) {
  const { language } = member;
  const say = correctionTexts(language);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <p>
        <a href={`/cases/${number}/parties/${partyId}/contact`}>{say('contact')}</a>
      </p>
      <Form
        language={language}
        action={`/cases/${number}/access/${partyId}/correction`}
        errors={errors}
        values={typed}
        hidden={{ once }}
      >
        <TextArea name="text" label={say('text')} rows={6} required />
        <Choices
          name="decision"
          label={say('decision')}
          options={decisions.map((value) => ({ value, label: say(value), hint: say(`${value}Hint`) }))}
          required
        />
        <Choices
          name="how"
          label={say('how')}
          options={ways.map((value) => ({ value, label: say(value) }))}
          required
        />
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={`/cases/${number}/retention`} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { messageLimit } from '../my-case/page.tsx';
import { ReturnFrame } from '../page.tsx';
import { withdrawalTexts } from './texts.ts';

type Props = { language: Language; messageId: string; typed?: string; error?: string };

/** What stopping means, and the one button. It is the same whatever the other side did. */
export function WithdrawalPage({ language, messageId, typed, error }: Props) {
  const say = withdrawalTexts(language);
  return (
    <ReturnFrame
      language={language}
      title={say('title')}
      path="/return/case/withdrawal"
      site="Entente"
      hasErrors={error !== undefined}
    >
      <h1>{say('heading')}</h1>
      <p class="intro">{say('intro')}</p>
      <ul>
        <li>{say('what1')}</li>
        <li>{say('what2')}</li>
        <li>{say('what3')}</li>
      </ul>
      <Form
        language={language}
        action={`/${language}/return/case/withdrawal`}
        errors={error === undefined ? {} : { text: error }}
        values={{ text: typed }}
        hidden={{ id: messageId }}
      >
        <TextArea name="text" label={say('why')} hint={say('whyHint')} limit={messageLimit} rows={4} />
        <Buttons>
          <Button>{say('stop')}</Button>
          <ButtonLink href={`/${language}/return/case`} kind="quiet">
            {say('stay')}
          </ButtonLink>
        </Buttons>
      </Form>
    </ReturnFrame>
  );
}

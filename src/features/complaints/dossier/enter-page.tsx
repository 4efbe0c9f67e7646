import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FormErrors, FormValues } from '../../../ui/form/form-context.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { filingTexts } from '../filing/texts.ts';
import { Frame } from './page.tsx';
import { dossierTexts } from './texts.ts';

export const spokenChannels = ['LETTER', 'PHONE', 'DESK'] as const;

type Props = { member: AtWork; once: string; typed: FormValues; errors?: FormErrors };

/** The same questions as on the site, for a complaint that came by letter, by telephone or at the desk. */
export function EnterPage({ member, once, typed, errors = {} }: Props) {
  const { language } = member;
  const say = dossierTexts(language);
  const ask = filingTexts(language);
  const channels = spokenChannels.map((value) => ({ value, label: say(`channel_${value}`) }));
  return (
    <Frame member={member} title={say('enterTitle')} hasErrors={Object.keys(errors).length > 0}>
      <Form
        language={language}
        action="/complaints"
        errors={errors}
        values={typed}
        hidden={{ once }}
        autocomplete="off"
      >
        <Choices name="channel" label={say('channel')} options={channels} required />
        <DateField name="receivedOn" label={say('receivedOn')} required />
        <TextField name="name" label={say('from')} required />
        <TextField name="reach" label={say('reach')} hint={ask('reachHint')} required />
        <TextField name="about" label={say('about')} hint={ask('aboutHint')} required />
        <TextField name="ended" label={say('ended')} />
        <TextArea name="text" label={ask('text')} rows={8} required />
        <TextArea name="wish" label={say('wish')} rows={3} />
        <Button>{say('save')}</Button>
      </Form>
    </Frame>
  );
}

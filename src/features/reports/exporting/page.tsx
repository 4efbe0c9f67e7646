import type { FieldErrors } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { exportTexts } from './texts.ts';

/** Takes all data of the service along, after the passphrase was given once more. */
export function ExportPage({ member, errors }: { member: AtWork; errors: FieldErrors }) {
  const { language } = member;
  const say = exportTexts(language);
  return (
    <Workspace
      member={member}
      current="/reports"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Notice kind="warning">{say('warning')}</Notice>
      <Form language={language} action="/exports" errors={errors}>
        <TextField
          name="passphrase"
          type="password"
          label={say('passphrase')}
          hint={say('passphraseHint')}
          autocomplete="current-password"
          required
        />
        <Buttons>
          <Button>{say('take')}</Button>
        </Buttons>
      </Form>
      <p>
        <a href="/imports">{say('imports')}</a>
      </p>
    </Workspace>
  );
}

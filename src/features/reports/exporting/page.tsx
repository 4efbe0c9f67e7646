import type { FieldErrors } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { sayFileSize } from '../../cases/files/file-size.ts';
import { insideTexts } from '../inside/texts.ts';
import type { FileSpec } from './files/file-spec.ts';
import { files } from './files.ts';
import type { Stored } from './read-stored.ts';
import { reasons, whyNot } from './tables/where.ts';
import { exportTexts } from './texts.ts';

type Shown = { member: AtWork; stored: Stored; errors: FieldErrors };

/** Takes all data of the service along, after the passphrase was given once more: first what that is. */
export function ExportPage({ member, stored, errors }: Shown) {
  const { language } = member;
  const say = exportTexts(language);
  const { cases, files: attached, bytes } = stored;
  return (
    <Workspace
      member={member}
      current="/reports"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/reports', label: insideTexts(language)('reports') }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <WhatIsIn language={language} />
      <h2>{say('about')}</h2>
      <p>{say('amount', { cases, files: attached, size: sayFileSize(bytes, language) })}</p>
      <p>{say('time')}</p>
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
      <h2>{say('moving')}</h2>
      <p>{say('movingText')}</p>
      <p>
        <code>entente export-service</code>
      </p>
      <p>
        <a href="/imports">{say('imports')}</a>
      </p>
    </Workspace>
  );
}

function WhatIsIn({ language }: { language: Language }) {
  const say = exportTexts(language);
  const parts = ['cases', 'attached', 'partners', 'reports', 'service', 'readme'] as const;
  return (
    <>
      <h2>{say('inside')}</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>{say(part)}</li>
        ))}
      </ul>
      <Details summary={say('tables')}>
        <Table
          language={language}
          caption={say('tables')}
          captionHidden
          columns={[
            { key: 'file', head: say('file'), cell: ([name]) => <code>{name}</code> },
            { key: 'what', head: say('what'), cell: ([, { about }]) => about[language] },
          ]}
          rows={Object.entries<FileSpec>(files)}
          rowKey={([name]) => name}
        />
      </Details>
      <Details summary={say('not')}>
        <ul>
          {whyNot.map((why) => (
            <li key={why}>{reasons[why][language]}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}

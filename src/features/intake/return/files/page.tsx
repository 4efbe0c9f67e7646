import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { FileField } from '../../../../ui/field/file-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { FileList } from '../../../cases/files/file-list.tsx';
import type { FileLine, FilesOfParty } from '../../../cases/files/read-files.ts';
import { filesTexts } from '../../../cases/files/texts.ts';
import { accepted } from '../../../cases/files/upload-form.ts';
import { CaseFrame } from '../case-frame.tsx';

type Props = {
  language: Language;
  seen: FilesOfParty;
  now: Date;
  once: string;
  saved: boolean;
  errors: FieldErrors;
  typed: Typed;
};

/** A party’s own files, what is shared, and a form to add one. The sentence for who has only paper stands beside it. */
export function MyFilesPage({ language, seen, now, once, saved, errors, typed }: Props) {
  const say = filesTexts(language);
  const under = `/${language}/return/case/files`;
  const place = { language, zone: seen.zone };
  const by = ({ authorRole }: FileLine) => (authorRole === 'party' ? say('you') : say('service'));
  const list = (files: FileLine[]) => (
    <FileList files={files} under={under} place={place} now={now} by={by} />
  );
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="files"
      site={seen.serviceName}
      hasErrors={Object.keys(errors).length > 0}
    >
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <section class="section">
        <h2>{say('own')}</h2>
        <p class="meta">{say('ownHint')}</p>
        {list(seen.own)}
      </section>
      <section class="section">
        <h2>{say('sharedYours')}</h2>
        <p class="meta">{say('sharedYoursHint')}</p>
        {list(seen.shared)}
      </section>
      <section class="section">
        <h2>{say('add')}</h2>
        <p>{say('twin')}</p>
        <Form language={language} action={under} errors={errors} values={typed} hidden={{ once }} multipart>
          <FileField
            name="file"
            label={say('choose')}
            hint={say('chooseHint', { most: String(seen.mostMegabytes) })}
            accept={accepted}
            required
          />
          <TextField name="note" label={say('note')} />
          <Button>{say('save')}</Button>
        </Form>
      </section>
    </CaseFrame>
  );
}

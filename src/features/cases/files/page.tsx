import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { FileField } from '../../../ui/field/file-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../case/case-tabs.tsx';
import { caseTexts } from '../case/texts.ts';
import { casePath } from '../title.ts';
import { FileList } from './file-list.tsx';
import type { FileLine, FilesOfCase } from './read-files.ts';
import { filesTexts } from './texts.ts';
import { accepted } from './upload-form.ts';

export type FilesPageProps = {
  member: AtWork;
  number: string;
  seen: FilesOfCase;
  now: Date;
  once: string;
  saved: boolean;
  errors: FieldErrors;
  typed: Typed;
};

/** The ways in which something came, for who writes it down for another. */
export const waysIn = ['paper', 'in_person', 'mail', 'own'] as const;

/** All files of a case by whose they are, and a form to add one. */
export function FilesPage(props: FilesPageProps) {
  const { member, number, seen, errors } = props;
  const { language } = member;
  const say = filesTexts(language);
  const title = say('title');
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${number} · ${title}`}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: caseTexts(language)('cases') },
          { href: casePath(number), label: number },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <CaseTabs language={language} number={number} current="files" />
      {props.saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {seen.parties.map(({ party, files }) => (
        <Place key={party.id} {...props} title={partyName(seen, party.id, language)} files={files}>
          {say('partyHint')}
        </Place>
      ))}
      <Place {...props} title={say('team')} files={seen.team}>
        {say('teamHint')}
      </Place>
      <Place {...props} title={say('shared')} files={seen.shared}>
        {say('sharedHint')}
      </Place>
      {seen.closed ? <p>{say('closed')}</p> : <Adding {...props} />}
    </Workspace>
  );
}

function partyName({ parties }: FilesOfCase, id: string, language: Language): string {
  const say = caseTexts(language);
  const party = parties.find((one) => one.party.id === id)?.party;
  return [party && say(party.side), party?.contact.name].filter(Boolean).join(': ');
}

type PlaceProps = Pick<FilesPageProps, 'member' | 'number' | 'seen' | 'now'> & {
  title: string;
  files: FileLine[];
  children: string;
};

function Place({ member, number, seen, now, title, files, children }: PlaceProps) {
  const { language } = member;
  const say = filesTexts(language);
  const place = { language, zone: member.service.timeZone };
  const by = (file: FileLine) =>
    file.authorRole === 'party' ? say('party') : (seen.names.get(file.authorId ?? '') ?? '');
  return (
    <Card>
      <h2>{title}</h2>
      <p class="meta">{children}</p>
      <FileList files={files} under={`${casePath(number)}/files`} place={place} now={now} by={by} />
    </Card>
  );
}

function Adding({ member, number, seen, once, errors, typed }: FilesPageProps) {
  const { language } = member;
  const say = filesTexts(language);
  const places = [
    { value: 'team', label: say('theTeam'), hint: say('theTeamHint') },
    ...seen.parties.map(({ party }) => ({
      value: party.id,
      label: partyName(seen, party.id, language),
      hint: say('thePartyHint'),
    })),
  ];
  return (
    <section class="section" id="add">
      <h2>{say('add')}</h2>
      <Form
        language={language}
        action={`${casePath(number)}/files`}
        errors={errors}
        values={{ place: 'team', ...typed }}
        hidden={{ once }}
        multipart
      >
        <FileField
          name="file"
          label={say('choose')}
          hint={say('chooseHint', { most: String(seen.mostMegabytes) })}
          accept={accepted}
          required
        />
        <Choices name="place" label={say('forWhom')} options={places} required />
        <SelectField
          name="how"
          label={say('how')}
          options={waysIn.map((value) => ({ value, label: say(`how_${value}`) }))}
          required
        />
        <TextField name="note" label={say('note')} />
        <Button>{say('save')}</Button>
      </Form>
    </section>
  );
}

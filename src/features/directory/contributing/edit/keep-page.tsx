import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import { TaskList } from '../../../../ui/task-list/task-list.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import {
  type FieldName,
  fieldNames,
  fieldsOfSettings,
  isTextField,
  practiceFields,
  type TextIn,
} from '../../entries/fields.ts';
import { freshnessOf } from '../../entries/rules/freshness.ts';
import { readingOf } from '../../entries/rules/reading-of.ts';
import { sayValue } from '../../entries/say-value.ts';
import type { Marks } from '../../freshness/probing/marks.ts';
import { SilentMark } from '../../freshness/probing/silent-mark.tsx';
import { EntryPage } from '../entry-page.tsx';
import { gapsOf } from '../fields/rules/translations.ts';
import type { Keeping } from '../keeping/may-keep.ts';
import { languageIn } from '../language-in.ts';
import type { Pending } from '../proposals/pending.ts';
import { contributingTexts } from '../texts.ts';
import { editTexts } from './texts.ts';

type Naming = (code: string) => string;
/** What was done before this page; `overtaken` when the entry changed before it was confirmed. */
export type Done = { saved?: FieldName | undefined; confirmed?: boolean; overtaken?: boolean };
type Props = {
  language: Language;
  now: Date;
  keeping: Keeping;
  /** With what only its keeper sees. */
  entry: Entry;
  pending: Pending[];
  naming: Naming;
  /** Which links and addresses have not answered for days. */
  marks: Marks;
  done?: Done;
};

const isPractice = (field: FieldName) => (practiceFields as readonly FieldName[]).includes(field);

/** All that the directory says of a service, with how old it is, for whoever keeps it. */
export function KeepPage({ language, keeping, entry, pending, done = {}, ...rest }: Props) {
  const say = editTexts(language);
  const own = `/${language}/services/${entry.slug}`;
  const part = (title: string, fields: FieldName[]) => (
    <Facts language={language} title={title} entry={entry} fields={fields} {...rest} />
  );
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={contributingTexts(language)('keep')}
      tail="/keep"
      wide
    >
      {done.saved && (
        <Notice kind="success" live>
          {say('saved', { field: fieldTexts(language)(done.saved) })}
        </Notice>
      )}
      {done.confirmed && (
        <Notice kind="success" live>
          {say('confirmed')}
        </Notice>
      )}
      {done.overtaken && (
        <Notice kind="warning" live>
          {say('overtaken')}
        </Notice>
      )}
      {keeping.role === 'editor' && <Notice>{say('asEditor')}</Notice>}
      {pending.length > 0 && (
        <TaskList
          title={say('waiting')}
          id="waiting"
          tasks={pending.map(({ id, field, madeAt }) => ({
            key: id,
            href: `${own}/keep/proposals/${id}`,
            title: fieldTexts(language)(field),
            children: formatDay(madeAt, { language, zone: zoneOf(entry.country) }, { now: rest.now }),
          }))}
        />
      )}
      <p>{say('allRightHint')}</p>
      <Form
        language={language}
        action={`${own}/keep/confirmation`}
        id="confirmation"
        hidden={{ seen: readingOf(entry) }}
      >
        <Button>{say('allRight')}</Button>
      </Form>
      {part(
        say('facts'),
        fieldNames.filter((field) => !isPractice(field)),
      )}
      {part(say('practice'), [...practiceFields])}
      <ul class="section">
        <li>
          <a href={`${own}/keep/delegates`}>{say('people')}</a>
        </li>
        <li>
          <a href={`${own}/log`}>{say('log')}</a>
        </li>
        <li>
          <a href={own}>{say('page')}</a>
        </li>
      </ul>
      {keeping.role === 'keeper' && (
        <Form language={language} action={`${own}/keep/leaving`} id="leaving">
          <p>{say('as', { who: keeping.email })}</p>
          <Button kind="quiet">{say('leave')}</Button>
        </Form>
      )}
    </EntryPage>
  );
}

type PartProps = {
  language: Language;
  now: Date;
  title: string;
  entry: Entry;
  fields: FieldName[];
  naming: Naming;
  marks: Marks;
};

function Facts({ language, now, title, entry, fields, naming, marks }: PartProps) {
  const say = editTexts(language);
  return (
    <section class="section">
      <h2>{title}</h2>
      <Table
        language={language}
        caption={title}
        captionHidden
        rows={fields}
        rowKey={(field) => field}
        columns={[
          { key: 'fact', head: say('fact'), cell: (field) => fieldTexts(language)(field) },
          {
            key: 'now',
            head: say('now'),
            cell: (field) => (
              <>
                <Value language={language} entry={entry} field={field} naming={naming} />
                <SilentMark {...{ language, marks, entry, field }} />
              </>
            ),
          },
          {
            key: 'age',
            head: say('age'),
            cell: (field) => <Age language={language} now={now} entry={entry} field={field} />,
          },
          {
            key: 'change',
            head: say('change'),
            cell: (field) => <Change language={language} entry={entry} field={field} />,
          },
        ]}
      />
    </section>
  );
}

function Value({
  language,
  entry,
  field,
  naming,
}: {
  language: Language;
  entry: Entry;
  field: FieldName;
  naming: Naming;
}) {
  const fact = entry.facts[field];
  if (!fact) return <span class="unfilled">{contributingTexts(language)('nothingYet')}</span>;
  const lines = sayValue(field, fact.value as never, language, naming);
  const gaps = isTextField(field) ? gapsOf(fact.value as TextIn) : { missing: [], older: [] };
  const named = (codes: Language[]) => codes.map((code) => languageIn(code, language)).join(', ');
  const say = editTexts(language);
  return (
    <div>
      {lines.slice(0, 6).map((line, index) => (
        <div key={index}>{line.length > 300 ? `${line.slice(0, 300)}…` : line}</div>
      ))}
      {gaps.missing.length > 0 && <p class="meta">{say('missing', { languages: named(gaps.missing) })}</p>}
      {gaps.older.length > 0 && <p class="meta">{say('older', { languages: named(gaps.older) })}</p>}
    </div>
  );
}

function Age({
  language,
  now,
  entry,
  field,
}: {
  language: Language;
  now: Date;
  entry: Entry;
  field: FieldName;
}) {
  const fact = entry.facts[field];
  if (!fact) return null;
  const say = editTexts(language);
  const who = contributingTexts(language)(fact.confirmed?.by ?? fact.by);
  const age = freshnessOf(fact, now);
  if (!fact.confirmed || age === 'never') return <span>{say('never', { who })}</span>;
  const day = formatDay(new Date(fact.confirmed.at), { language, zone: zoneOf(entry.country) }, { now });
  return (
    <div>
      {say('confirmedBy', { day, who })}{' '}
      {age !== 'fresh' && <Tag kind={age === 'old' ? 'due' : 'plain'}>{say(age)}</Tag>}
    </div>
  );
}

function Change({ language, entry, field }: { language: Language; entry: Entry; field: FieldName }) {
  const say = editTexts(language);
  if (entry.tenant && (fieldsOfSettings as readonly string[]).includes(field))
    return field === 'name' ? (
      <span>{say('inSettings')}</span>
    ) : (
      <a href={field === 'area' ? '/settings/areas' : '/settings/contact'}>{say('inSettings')}</a>
    );
  return (
    <a href={`/${language}/services/${entry.slug}/keep/${field}`}>
      {say('change')}
      <span class="hidden-but-said">: {fieldTexts(language)(field)}</span>
    </a>
  );
}

import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { type Choice, Choices } from '../../../../ui/choices/choices.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Entry, Fact } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { Lines } from '../../entries/lines.tsx';
import { nameOf } from '../../entries/say-text.ts';
import { sayValue } from '../../entries/say-value.ts';
import type { MergeRefusal } from '../rules/may-merge.ts';
import { type MergeLine, mergeLines, type Side } from '../rules/merge-facts.ts';
import { mergeTexts } from '../texts.ts';
import { seenOf } from './merge-entries.ts';

type Props = {
  member: MemberVisitor;
  stays: Entry;
  goes: Entry;
  errors: Record<string, string>;
  chosen: Partial<Record<FieldName, Side>>;
  name: (code: string) => string;
};

/** Two entries side by side, field by field: what is kept, and where the editor may choose the other. */
export function PreviewPage(props: Props) {
  const { member, stays, goes, errors, chosen } = props;
  const { language } = member;
  const say = mergeTexts(language);
  const lines = mergeLines(stays, goes);
  const open = lines.filter((line) => line.choice);
  const values = Object.fromEntries(open.map((line) => [nameOfField(line), chosen[line.field] ?? line.kept]));
  const turned = new URLSearchParams({ one: goes.slug, other: stays.slug, first: 'one' });
  return (
    <Workspace
      member={member}
      current="/directory"
      title={say('previewTitle')}
      narrow
      hasErrors={'' in errors}
    >
      <Breadcrumbs
        language={language}
        trail={[{ label: say('title'), href: '/directory/merges' }, { label: say('previewTitle') }]}
      />
      <h1>{say('previewTitle')}</h1>
      <SummaryList
        language={language}
        rows={[
          { question: say('stays'), answer: <Which entry={stays} member={member} /> },
          { question: say('goes'), answer: <Which entry={goes} member={member} /> },
        ]}
      />
      <p>{say('whatHappens')}</p>
      {!stays.tenant && (
        <p>
          <a href={`/directory/merges/new?${turned}`}>{say('turnRound')}</a>
        </p>
      )}
      <Form
        language={language}
        action="/directory/merges"
        errors={errors}
        values={values}
        hidden={{ once: randomId(), stays: stays.id, goes: goes.id, seen: seenOf(stays, goes) }}
      >
        {open.length > 0 && <h2>{say('yourChoice')}</h2>}
        {open.map((line) => (
          <Chosen key={line.field} line={line} {...props} />
        ))}
        <h2>{say('settled')}</h2>
        <p class="meta">{say('settledText')}</p>
        <SummaryList
          language={language}
          rows={lines
            .filter((line) => !line.choice)
            .map((line) => ({
              question: fieldTexts(language)(line.field),
              answer: <Kept line={line} {...props} />,
            }))}
        />
        <Buttons>
          <Button>{say('merge')}</Button>
          <ButtonLink kind="quiet" href="/directory/merges">
            {say('leave')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

const nameOfField = (line: MergeLine) => `field-${line.field}`;

function Which({ entry, member: { language } }: { entry: Entry; member: MemberVisitor }) {
  return (
    <>
      <a href={`/${language}/services/${entry.slug}`}>{nameOf(entry, language)}</a> (/{entry.slug})
    </>
  );
}

function Chosen({ line, stays, goes, member, name }: Props & { line: MergeLine }) {
  const { language } = member;
  const say = mergeTexts(language);
  const option = (side: Side): Choice => {
    const fact = line[side];
    const entry = side === 'stays' ? stays : goes;
    return {
      value: side,
      label: fact ? (
        <Lines lines={sayValue(line.field, fact.value as never, language, name)} />
      ) : (
        say('leaveOut')
      ),
      hint: fact ? `/${entry.slug}. ${saidBy(fact, entry, member)}` : undefined,
    };
  };
  return (
    <Choices
      name={nameOfField(line)}
      label={fieldTexts(language)(line.field)}
      options={[option('stays'), option('goes')]}
      required
    />
  );
}

function Kept({ line, stays, goes, member, name }: Props & { line: MergeLine }) {
  const fact = line[line.kept];
  const entry = line.kept === 'stays' ? stays : goes;
  if (!fact) return null;
  return (
    <>
      <Lines lines={sayValue(line.field, fact.value as never, member.language, name)} />
      <br />
      <small class="meta">
        /{entry.slug}. {saidBy(fact, entry, member)}
      </small>
    </>
  );
}

function saidBy(fact: Fact, entry: Entry, { language }: MemberVisitor): string {
  const say = mergeTexts(language);
  const day = (at: string) =>
    formatDay(new Date(at), { language, zone: zoneOf(entry.country) }, { year: true });
  return fact.confirmed
    ? say('confirmedBy', { who: say(fact.confirmed.by), day: day(fact.confirmed.at) })
    : say('saidBy', { who: say(fact.by), day: day(fact.at) });
}

/** Why these two cannot become one, and the way back. */
export function CannotMergePage({ member, why }: { member: MemberVisitor; why: MergeRefusal | 'not_found' }) {
  const say = mergeTexts(member.language);
  return (
    <Workspace member={member} current="/directory" title={say('cannot')} narrow>
      <h1>{say('cannot')}</h1>
      <Notice kind="warning">{say(why)}</Notice>
      <ButtonLink href="/directory/merges">{say('back')}</ButtonLink>
    </Workspace>
  );
}

import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Entry, Fact } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { Lines } from '../../entries/lines.tsx';
import { nameOf } from '../../entries/say-text.ts';
import { sayValue } from '../../entries/say-value.ts';
import type { Merge } from '../queries.ts';
import { mergeTexts } from '../texts.ts';

type Props = {
  member: MemberVisitor;
  merge: Merge;
  stays: Entry;
  goes: Entry;
  name: (code: string) => string;
  /** Something was merged later, and must be undone first. */
  laterFirst: boolean;
  now: Date;
};

type Row = { field: FieldName; before: Fact | null; after: Fact };

/** What a merge did, and the button that takes it back. */
export function MergePage({ member, merge, stays, goes, name, laterFirst, now }: Props) {
  const { language } = member;
  const say = mergeTexts(language);
  const rows = Object.entries(merge.taken).map(([field, taken]) => ({ field, ...taken })) as Row[];
  const said = (field: FieldName, fact: Fact | null) =>
    fact ? <Lines lines={sayValue(field, fact.value as never, language, name)} /> : say('nothing');
  const words = { stays: nameOf(stays, language), goes: nameOf(goes, language) };
  const title = merge.undoneAt ? say('undoneTitle') : say('mergedTitle');
  return (
    <Workspace member={member} current="/directory" title={title}>
      <Breadcrumbs
        language={language}
        trail={[{ label: say('title'), href: '/directory/merges' }, { label: title }]}
      />
      <h1>{title}</h1>
      {laterFirst && (
        <Notice kind="warning" live>
          {say('laterFirst')}
        </Notice>
      )}
      <Notice kind="success" live>
        <p>{merge.undoneAt ? say('undoneText', words) : say('mergedText', words)}</p>
        <p class="meta">
          <DateText
            language={language}
            zone={zoneOf(stays.country)}
            at={merge.undoneAt ?? merge.mergedAt}
            now={now}
            say="day-and-time"
          />
        </p>
      </Notice>
      {rows.length === 0 ? (
        <p>{say('tookNothing')}</p>
      ) : (
        <Table<Row>
          language={language}
          caption={say('taken')}
          columns={[
            { key: 'field', head: say('field'), cell: (row) => fieldTexts(language)(row.field) },
            { key: 'before', head: say('before'), cell: (row) => said(row.field, row.before) },
            { key: 'after', head: say('after'), cell: (row) => said(row.field, row.after) },
          ]}
          rows={rows}
          rowKey={(row) => row.field}
        />
      )}
      {!merge.undoneAt && (
        <Form language={language} action={`/directory/merges/${merge.id}/reversal`}>
          <p>{say('undoText')}</p>
          <Buttons>
            <Button kind="quiet">{say('undo')}</Button>
          </Buttons>
        </Form>
      )}
    </Workspace>
  );
}

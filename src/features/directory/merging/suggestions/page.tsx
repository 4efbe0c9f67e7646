import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { Tag, TagList } from '../../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Entry } from '../../entries/entry.ts';
import { nameOf } from '../../entries/say-text.ts';
import type { Merge } from '../queries.ts';
import type { Suggestion } from '../rules/suggest-merges.ts';
import { mergeTexts } from '../texts.ts';

type Props = {
  member: MemberVisitor;
  suggestions: readonly Suggestion[];
  merges: readonly Merge[];
  byId: ReadonlyMap<string, Entry>;
  now: Date;
};

const most = 30;

/** What looks like one service twice, two of one’s own choice, and what was merged before. */
export function MergesPage({ member, suggestions, merges, byId, now }: Props) {
  const { language } = member;
  const say = mergeTexts(language);
  return (
    <Workspace member={member} current="/directory" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="meta">{say('intro')}</p>
      {suggestions.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <section class="section">
          <h2>{say('suggested', { count: suggestions.length })}</h2>
          {suggestions.slice(0, most).map((one) => (
            <Suggested key={`${one.stays.id} ${one.goes.id}`} member={member} suggestion={one} />
          ))}
          {suggestions.length > most && <p>{say('more', { count: suggestions.length - most })}</p>}
        </section>
      )}
      <section class="section">
        <h2>{say('choose')}</h2>
        <Form language={language} action="/directory/merges/new" method="get">
          <TextField name="one" label={say('one')} hint={say('addressHint')} required />
          <TextField name="other" label={say('other')} required />
          <Button kind="quiet">{say('compare')}</Button>
        </Form>
      </section>
      {merges.length > 0 && <Made {...{ member, merges, byId, now }} />}
    </Workspace>
  );
}

function Suggested({ member, suggestion }: { member: MemberVisitor; suggestion: Suggestion }) {
  const { language } = member;
  const say = mergeTexts(language);
  const { stays, goes, why } = suggestion;
  const [first, second] = [nameOf(stays, language), nameOf(goes, language)];
  return (
    <Card title={`${first} · ${second}`}>
      <p class="meta">
        /{stays.slug} · /{goes.slug}
      </p>
      <TagList tags={why.map((reason) => ({ label: say(reason), kind: 'plain' }))} />
      <Form
        language={language}
        action="/directory/merges/differences"
        hidden={{ one: stays.id, other: goes.id }}
      >
        <Buttons>
          <ButtonLink
            kind="quiet"
            href={`/directory/merges/new?${new URLSearchParams({ one: stays.slug, other: goes.slug })}`}
            label={say('compareThese', { first, second })}
          >
            {say('compare')}
          </ButtonLink>
          <Button kind="link" label={say('differentThese', { first, second })}>
            {say('different')}
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}

function Made({ member, merges, byId, now }: Omit<Props, 'suggestions'>) {
  const { language } = member;
  const say = mergeTexts(language);
  const named = (id: string) => {
    const entry = byId.get(id);
    return entry ? nameOf(entry, language) : '–';
  };
  return (
    <section class="section">
      <h2>{say('made')}</h2>
      <Table
        language={language}
        caption={say('made')}
        captionHidden
        columns={[
          {
            key: 'stays',
            head: say('stays'),
            cell: (row) => <a href={`/directory/merges/${row.id}`}>{named(row.stays)}</a>,
          },
          { key: 'goes', head: say('goes'), cell: (row) => named(row.goes) },
          {
            key: 'when',
            head: say('when'),
            cell: (row) => (
              <DateText language={language} zone="Europe/Brussels" at={row.mergedAt} now={now} />
            ),
          },
          {
            key: 'state',
            head: say('state'),
            cell: (row) =>
              row.undoneAt ? <Tag kind="plain">{say('undone')}</Tag> : <Tag>{say('merged')}</Tag>,
          },
        ]}
        rows={merges}
        rowKey={(row) => row.id}
      />
    </section>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { caseTexts } from '../case/texts.ts';
import { codesOf } from '../codes/service-codes.ts';
import { TypeMark } from '../community/type-mark.tsx';
import { stageTexts } from '../rules/texts.ts';
import { casePath, titleOf } from '../title.ts';
import { mostSearched } from './queries.ts';
import type { Found, SearchAnswer } from './search-cases.ts';
import { searchTexts } from './texts.ts';

export type SearchPageProps = { member: AtWork; typed?: Typed; errors?: FieldErrors; answer?: SearchAnswer };

/** One field for a number, a name, an address or a phone number, and what was found under it. */
export function SearchPage({ member, typed = {}, errors = {}, answer }: SearchPageProps) {
  const { language } = member;
  const say = searchTexts(language);
  return (
    <Workspace
      member={member}
      current="/cases"
      title={say('title')}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/cases', label: caseTexts(language)('cases') }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      <Form language={language} action="/cases/search" errors={errors} values={typed} autocomplete="off">
        <TextField
          name="q"
          label={say('question')}
          hint={say('hint')}
          required
          autocomplete="off"
          spellcheck={false}
        />
        {member.roles.includes('coordinator') && <Checkbox name="closed" label={say('withClosed')} />}
        <Buttons>
          <Button>{say('search')}</Button>
        </Buttons>
      </Form>
      {answer && <Answer member={member} answer={answer} />}
    </Workspace>
  );
}

function Answer({ member, answer }: { member: AtWork; answer: SearchAnswer }) {
  const { language } = member;
  const say = searchTexts(language);
  if (answer.found.length === 0) return <EmptyState title={say('nothing')}>{say('nothingText')}</EmptyState>;
  return (
    <>
      <Table
        language={language}
        caption={say('found', { count: answer.found.length })}
        columns={columns(member)}
        rows={answer.found}
        rowKey={(row) => `${row.number} ${row.side}`}
      />
      {answer.isCut && <p class="meta">{say('cut', { count: mostSearched })}</p>}
    </>
  );
}

function columns({ language, roles, service }: AtWork): Column<Found>[] {
  const codes = codesOf(service);
  const say = searchTexts(language);
  const sayCase = caseTexts(language);
  const name: Column<Found> = {
    key: 'name',
    head: say('name'),
    cell: (row) => row.name || sayCase('unknownName'),
  };
  return [
    { key: 'number', head: say('number'), cell: (row) => <a href={casePath(row.number)}>{row.number}</a> },
    ...(roles.includes('coordinator') ? [name] : []),
    { key: 'side', head: say('who'), cell: (row) => sayCase(row.side) },
    { key: 'by', head: say('matchedBy'), cell: (row) => say(`by_${row.by}`) },
    {
      key: 'title',
      head: say('about'),
      cell: (row) => (
        <>
          {titleOf(row, language, codes)}
          <TypeMark type={row.type} language={language} />
        </>
      ),
    },
    { key: 'stage', head: say('stage'), cell: (row) => stageTexts(language)(row.stage) },
  ];
}

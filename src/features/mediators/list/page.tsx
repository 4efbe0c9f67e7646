import type { Language } from '../../../platform/texts/languages.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { isSkill, skillTexts } from '../codes/skills.ts';
import { languageName } from '../codes/spoken-languages.ts';
import type { MediatorRow } from '../profile/queries.ts';
import { profileTexts } from '../profile/texts.ts';

export type ListedMediator = MediatorRow & { open: number; recent: number };

/** The mediators of a service, with what decides whether they can be asked. */
export function MediatorsPage({ member, mediators }: { member: MemberVisitor; mediators: ListedMediator[] }) {
  const { language } = member;
  const say = profileTexts(language);
  return (
    <Workspace member={member} current="/mediators" title={say('mediators')}>
      <h1>{say('mediators')}</h1>
      <p class="meta">{say('intro')}</p>
      {mediators.length === 0 ? (
        <EmptyState title={say('none')}>
          <p>{say('noneText')}</p>
          <ButtonLink href="/members">{say('toMembers')}</ButtonLink>
        </EmptyState>
      ) : (
        <Table
          language={language}
          caption={say('mediators')}
          captionHidden
          columns={columns(language)}
          rows={mediators}
          rowKey={(row) => row.id}
        />
      )}
    </Workspace>
  );
}

function columns(language: Language): Column<ListedMediator>[] {
  const say = profileTexts(language);
  const saySkill = skillTexts(language);
  return [
    { key: 'name', head: say('name'), cell: (row) => <a href={`/mediators/${row.id}`}>{row.name}</a> },
    {
      key: 'languages',
      head: say('languages'),
      cell: (row) => (row.languages ?? []).map((code) => languageName(code, language)).join(', ') || '–',
    },
    {
      key: 'skills',
      head: say('skills'),
      cell: (row) =>
        (row.skills ?? [])
          .filter(isSkill)
          .map((skill) => saySkill(skill))
          .join(', ') || '–',
    },
    {
      key: 'open',
      head: say('openCases'),
      number: true,
      cell: (row) => say('openOf', { open: String(row.open), most: String(row.most_open_cases ?? 0) }),
    },
    { key: 'recent', head: say('recentCases'), number: true, cell: (row) => String(row.recent) },
    { key: 'state', head: say('state'), cell: (row) => <TagList tags={stateOf(row, language)} /> },
  ];
}

function stateOf(row: MediatorRow, language: Language): { label: string; kind?: 'due' | 'plain' }[] {
  const say = profileTexts(language);
  if (row.active === null) return [{ label: say('profileMissing'), kind: 'due' }];
  return [
    row.active ? { label: say('active') } : { label: say('inactive'), kind: 'plain' },
    { label: say(row.experienced ? 'experienced' : 'beginner'), kind: 'plain' },
    ...(row.trained_on ? [] : [{ label: say('notTrained'), kind: 'due' as const }]),
    ...(row.agreement_signed_on ? [] : [{ label: say('noAgreement'), kind: 'due' as const }]),
  ];
}

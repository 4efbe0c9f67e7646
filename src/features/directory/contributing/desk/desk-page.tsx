import { formatDay } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { type Task, TaskList } from '../../../../ui/task-list/task-list.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { deskTexts } from './texts.ts';

export type Waiting = { id: string; href: string; title: string; since: Date };

type Props = {
  member: MemberVisitor;
  now: Date;
  proposals: Waiting[];
  /** Proposals that the service may still decide alone. */
  younger: number;
  services: Waiting[];
  claims: Waiting[];
};

/** What waits for an editor, the eldest first. */
export function DeskPage({ member, now, proposals, younger, services, claims }: Props) {
  const say = deskTexts(member.language);
  const place = { language: member.language, zone: 'Europe/Brussels' } as const;
  const tasks = (list: Waiting[]): Task[] =>
    list.map(({ id, href, title, since }) => ({
      ...{ key: id, href, title },
      children: say('since', { day: formatDay(since, place, { now }) }),
    }));
  const nothing = proposals.length + services.length + claims.length === 0;
  return (
    <Workspace member={member} current="/directory" title={say('title')}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {nothing && <EmptyState title={say('nothing')}>{say('nothingWhy')}</EmptyState>}
      {proposals.length > 0 && <TaskList title={say('proposals')} id="proposals" tasks={tasks(proposals)} />}
      {younger > 0 && <p class="meta">{say('younger', { count: younger })}</p>}
      {services.length > 0 && <TaskList title={say('services')} id="services" tasks={tasks(services)} />}
      {claims.length > 0 && <TaskList title={say('claims')} id="claims" tasks={tasks(claims)} />}
      <section class="section">
        <h2>{say('also')}</h2>
        <ul>
          <li>
            <a href="/directory/merges">{say('merges')}</a>
          </li>
          <li>
            <a href="/directory/probes">{say('probes')}</a>
          </li>
        </ul>
      </section>
    </Workspace>
  );
}

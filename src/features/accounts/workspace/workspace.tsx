import type { ComponentChildren } from 'preact';
import { WorkspacePage } from '../../../ui/layout/workspace-page.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { firstPlace, placesFor } from './places.ts';
import { roleTexts, workspaceTexts } from './texts.ts';

export type WorkspaceProps = {
  member: MemberVisitor;
  /** The address of the entry of the bar that this page belongs to, as `/cases`. */
  current?: string;
  title: string;
  narrow?: boolean;
  hasErrors?: boolean;
  children: ComponentChildren;
};

/** A page of the workspace: who looks, in which service, and the pages that his roles open. */
export function Workspace({ member, current, ...page }: WorkspaceProps) {
  const say = workspaceTexts(member.language);
  const sayRole = roleTexts(member.language);
  return (
    <WorkspacePage
      {...page}
      language={member.language}
      member={{ name: member.name, roles: member.roles.map((role) => sayRole(role)) }}
      service={{ name: member.service?.name ?? 'Entente', href: firstPlace(member.roles) }}
      nav={placesFor(member).map(({ name, href }) => ({ href, label: say(name), current: href === current }))}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { judicialTexts } from './texts.ts';

/** A page under the requests of magistrates, with the way back. */
export function Frame(props: {
  member: AtWork;
  title: string;
  hasErrors?: boolean;
  /** The list itself: no way back to it. */
  list?: boolean;
  children: ComponentChildren;
}) {
  const { member, title } = props;
  const say = judicialTexts(member.language);
  const coordinates = member.roles.includes('coordinator');
  const trail = [
    ...(coordinates ? [{ href: '/partners', label: say('partners') }] : []),
    ...(props.list ? [] : [{ href: '/partners/requests', label: say('title') }]),
    { label: title },
  ];
  return (
    <Workspace
      member={member}
      title={title}
      current={coordinates ? '/partners' : '/partners/requests'}
      narrow
      hasErrors={props.hasErrors}
    >
      <Breadcrumbs language={member.language} trail={trail} />
      <h1>{title}</h1>
      {props.children}
    </Workspace>
  );
}

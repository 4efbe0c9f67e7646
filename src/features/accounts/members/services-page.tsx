import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { membersTexts } from './texts.ts';

/** For an operator: the services of the installation, each leading to its members. */
export function ServicesPage(props: {
  member: MemberVisitor;
  services: readonly { id: string; name: string }[];
}) {
  const say = membersTexts(props.member.language);
  return (
    <Workspace member={props.member} title={say('chooseService')} current="/members" narrow>
      <h1>{say('chooseService')}</h1>
      <ul>
        {props.services.map((service) => (
          <li key={service.id}>
            <a href={`/members?service=${service.id}`}>{service.name}</a>
          </li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href="/new-service">{say('newService')}</ButtonLink>
      </Buttons>
    </Workspace>
  );
}

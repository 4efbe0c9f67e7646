import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { awaitingCasesTexts } from './awaiting-cases-texts.ts';
import { membersTexts } from './texts.ts';

/** A coordinator without the service's key: whom to ask, and the way by the recovery sheet. */
export function AwaitingKeyPage({ member, holders }: { member: MemberVisitor; holders: readonly string[] }) {
  const say = membersTexts(member.language);
  return (
    <Workspace member={member} title={say('askTitle')} narrow>
      <h1>{say('askTitle')}</h1>
      <p class="intro">{say('askIntro', { service: member.service?.name ?? '' })}</p>
      <p>{say(holders.length > 0 ? 'askWhom' : 'askNobody')}</p>
      {holders.length > 0 && (
        <ul>
          {holders.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink href="/account/recovery-sheet" kind={holders.length > 0 ? 'quiet' : 'primary'}>
          {say('askSheet')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

/** A mediator who chose a new passphrase: his cases wait until a coordinator lets him in again. */
export function AwaitingCasesPage({
  member,
  holders,
}: {
  member: MemberVisitor;
  holders: readonly string[];
}) {
  const say = awaitingCasesTexts(member.language);
  return (
    <Workspace member={member} current="/cases" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <p>{say('whom')}</p>
      <ul>
        {holders.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Buttons>
        <ButtonLink href="/today" kind="quiet">
          {say('back')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

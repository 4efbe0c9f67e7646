import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { referringTexts } from '../texts.ts';
import { type CardProps, ResidentCard } from './card.tsx';

/** What was done, and the card to show, read aloud or print. */
export function CardPage({ member, ...card }: CardProps & { member: MemberVisitor }) {
  const say = referringTexts(member.language);
  const tip = card.what === 'tip';
  const title = say(tip ? 'tipDoneTitle' : 'doneTitle');
  return (
    <Workspace member={member} current="/referrals" title={title} narrow>
      <div class="screen-only">
        <h1>{title}</h1>
        <p>{say(tip ? 'tipDoneBody' : 'doneBody')}</p>
      </div>
      <ResidentCard {...card} />
      <Buttons>
        <PrintButton>{say('print')}</PrintButton>
        <ButtonLink href="/referrals/new" kind="quiet">
          {say('another')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

/** The same form came a second time. */
export function SentBeforePage({ member }: { member: MemberVisitor }) {
  const say = referringTexts(member.language);
  return (
    <Workspace member={member} current="/referrals" title={say('beforeTitle')} narrow>
      <h1>{say('beforeTitle')}</h1>
      <p class="intro">{say('beforeBody')}</p>
      <Buttons>
        <ButtonLink href="/referrals/new">{say('another')}</ButtonLink>
      </Buttons>
    </Workspace>
  );
}

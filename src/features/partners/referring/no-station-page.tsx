import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card, Cards } from '../../../ui/card/card.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { NoStation } from './read-station.ts';
import { referringTexts } from './texts.ts';

/** Why nobody can be sent from here now, and what the resident can do; or the organisations to choose from. */
export function NoStationPage(props: { member: MemberVisitor; why: NoStation; path: string }) {
  const { member, why, path } = props;
  const say = referringTexts(member.language);
  if (why.kind === 'choose')
    return (
      <Workspace member={member} current="/referrals" title={say('chooseTitle')} narrow>
        <h1>{say('chooseTitle')}</h1>
        <Cards>
          {why.seats.map(({ id, name }) => (
            <Card key={id} title={name} href={`${path}?organisation=${id}`} level={2} />
          ))}
        </Cards>
      </Workspace>
    );
  const title = say(`${why.kind === 'not_his' ? 'no_seat' : why.kind}_title`);
  return (
    <Workspace member={member} current="/referrals" title={title} narrow>
      <h1>{title}</h1>
      <p class="intro">
        {why.kind === 'no_agreement'
          ? say('no_agreement_body', { organisation: why.seat.name })
          : say(why.kind === 'not_open' ? 'not_open_body' : 'no_seat_body')}
      </p>
      <p>{say('meanwhile')}</p>
      <Buttons>
        <ButtonLink href={`/${member.language}/request`} kind="quiet">
          {say('toRequest')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

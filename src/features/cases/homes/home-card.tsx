import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type Home, homeFacts, otherDoor } from './home.ts';
import { homeTexts } from './texts.ts';

type Props = { member: AtWork; home: Home | undefined; path: string };

/** The home of a party, for who goes there; `path` is that of the party’s page. */
export function HomeCard({ member, home, path }: Props) {
  const { language } = member;
  const say = homeTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  const facts = homeFacts(home, language);
  if (facts.length === 0 && !isCoordinator) return null;
  const door = otherDoor(home, language);
  return (
    <Card title={say('title')} level={2} id="home">
      {facts.length === 0 && <p>{say('none')}</p>}
      <DescriptionList facts={facts} />
      {door && <p class="meta">{door}</p>}
      {isCoordinator && (
        <Buttons>
          <ButtonLink href={`${path}/home`} kind="quiet">
            {say('change')}
          </ButtonLink>
        </Buttons>
      )}
    </Card>
  );
}

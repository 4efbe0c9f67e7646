import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { PartySeen } from '../contacts/read-party.ts';
import { partyPath } from '../contacts/which.ts';
import { casePath } from '../title.ts';
import { homeFacts, otherDoor } from './home.ts';
import { municipalityTexts } from './municipality/texts.ts';
import { homeTexts } from './texts.ts';

/** The home of a party, for who goes there; and of the first one the municipality, which a coordinator can put right. */
export function HomeCard({ member, seen: { row, party, home } }: { member: AtWork; seen: PartySeen }) {
  const { language } = member;
  const say = homeTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  const known = homeFacts(home, language);
  const sayWhere = municipalityTexts(language);
  const isFirst = party.side === 'first';
  const where = { name: sayWhere('title'), value: row.municipality || sayWhere('unknown') };
  const facts = isFirst && (isCoordinator || row.municipality) ? [where, ...known] : known;
  if (facts.length === 0 && !isCoordinator) return null;
  const door = otherDoor(home, language);
  return (
    <Card title={say('title')} level={2} id="home">
      {known.length === 0 && <p>{say('none')}</p>}
      <DescriptionList facts={facts} />
      {door && <p class="meta">{door}</p>}
      {isCoordinator && (
        <Buttons>
          <ButtonLink href={`${partyPath(row.number, party)}/home`} kind="quiet">
            {say('change')}
          </ButtonLink>
          {isFirst && (
            <ButtonLink href={`${casePath(row.number)}/municipality`} kind="quiet">
              {sayWhere('change')}
            </ButtonLink>
          )}
        </Buttons>
      )}
    </Card>
  );
}

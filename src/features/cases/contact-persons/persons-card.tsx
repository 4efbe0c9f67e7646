import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { caseTexts } from '../case/texts.ts';
import { factsOf } from '../contacts/contact-facts.tsx';
import { ContactWarnings } from '../contacts/contact-warnings.tsx';
import type { ContactPerson } from './contact-person.ts';
import { personTexts } from './texts.ts';

type Props = { member: AtWork; persons: readonly ContactPerson[]; path: string };

/** Who stand beside a party; `path` is that of his page. */
export function PersonsCard({ member, persons, path }: Props) {
  const { language } = member;
  const say = personTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  if (persons.length === 0 && !isCoordinator) return null;
  return (
    <Card title={say('title')} level={2} id="persons">
      {persons.length === 0 && <p>{say('none')}</p>}
      {persons.map(({ id, contact }) => (
        <section key={id}>
          <h3>{contact.name || caseTexts(language)('unknownName')}</h3>
          <ContactWarnings rules={contact.rules} language={language} />
          <DescriptionList facts={factsOf(contact, language)} />
          {isCoordinator && (
            <p>
              <a href={`${path}/persons?person=${id}`} aria-label={say('changeOf', { name: contact.name })}>
                {say('change')}
              </a>
            </p>
          )}
        </section>
      ))}
      {isCoordinator && (
        <Buttons>
          <ButtonLink href={`${path}/persons`} kind="quiet">
            {say('add')}
          </ButtonLink>
        </Buttons>
      )}
    </Card>
  );
}

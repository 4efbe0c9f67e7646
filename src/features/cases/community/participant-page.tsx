import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { NextStep } from '../../../ui/next-step/next-step.tsx';
import { TagList } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { type ItemContext, ItemView } from '../case/item-view.tsx';
import { caseTexts } from '../case/texts.ts';
import { factsOf } from '../contacts/contact-facts.tsx';
import { ContactWarnings } from '../contacts/contact-warnings.tsx';
import { partyPath } from '../contacts/which.ts';
import { stateOf } from '../queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath } from '../title.ts';
import { nameOfParty, participantPath } from './participants.tsx';
import { partyStepForms } from './party-step-forms.ts';
import type { ParticipantSeen } from './read-party.ts';
import { nextPartyStep } from './rules/party-steps.ts';
import { partyStepTexts, standingTexts } from './rules/texts.ts';
import { communityTexts } from './texts.ts';

type Props = { member: AtWork; seen: ParticipantSeen; now: Date };

/** One party of a community case: where he is, what to do with him now, and what he told. */
export function ParticipantPage({ member, seen, now }: Props) {
  const { language } = member;
  const say = communityTexts(language);
  const { row, party } = seen;
  const name = nameOfParty(party, language);
  const context: ItemContext = { language, zone: member.service.timeZone, now, names: seen.names };
  const path = casePath(row.number);
  const tags = [{ label: standingTexts(language)(party.standing.standing) }];
  if (party.standing.isFirst) tags.push({ label: say('first') });
  return (
    <Workspace member={member} current="/cases" title={`${row.number} · ${say('parties')}`} narrow>
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: caseTexts(language)('cases') },
          { href: path, label: row.number },
          { label: name },
        ]}
      />
      <h1>{name}</h1>
      <TagList tags={tags} />
      <ContactWarnings rules={party.contact.rules} language={language} />
      <PartyNext member={member} seen={seen} />
      <DescriptionList facts={factsOf(party.contact, language)} />
      <Buttons>
        <ButtonLink href={partyPath(row.number, party)} kind="quiet">
          {say('contact')}
        </ButtonLink>
        {row.stage !== 'closed' && (
          <ButtonLink href={`${path}/entries/new?about=${party.id}`} kind="quiet">
            {say('note')}
          </ButtonLink>
        )}
      </Buttons>
      <section>
        <h2>{say('told')}</h2>
        {seen.own.length === 0 && <p class="meta">{caseTexts(language)('nothingYet')}</p>}
        {seen.own.map((item) => (
          <ItemView key={item.id} item={item} context={context} />
        ))}
      </section>
      {seen.ofTeam.length > 0 && (
        <section>
          <h2>{say('ofTeam')}</h2>
          {seen.ofTeam.map((item) => (
            <ItemView key={item.id} item={item} context={context} />
          ))}
        </section>
      )}
    </Workspace>
  );
}

function PartyNext({ member, seen }: { member: AtWork; seen: ParticipantSeen }) {
  const { language } = member;
  const say = communityTexts(language);
  const sayStep = partyStepTexts(language);
  const { row, party } = seen;
  const { main, others } = nextPartyStep(stateOf(row), party.standing, roleAtWork(member));
  const path = (step: keyof typeof partyStepForms) =>
    `${participantPath(row.number, party.id)}/${partyStepForms[step].noun}`;
  return (
    <>
      <NextStep
        language={language}
        text={main ? say(`next_${main}` as 'next_hear_party') : say('nothingNow')}
        button={main && <ButtonLink href={path(main)}>{sayStep(main)}</ButtonLink>}
      />
      {others.length > 0 && (
        <Details summary={say('otherSteps')}>
          <ul>
            {others.map((step) => (
              <li key={step}>
                <a href={path(step)}>{sayStep(step)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { AgreementsTable } from '../agreements/agreements-table.tsx';
import { partnerKinds } from '../kinds.ts';
import { OtherWays } from '../paper/other-ways.tsx';
import { sanctionFormTexts } from '../sanction/texts.ts';
import { WithThisPartner } from './more.tsx';
import { organisationPath } from './partner-desk.ts';
import type { OrganisationSeen } from './read-organisation.ts';
import { partnersTexts } from './texts.ts';

/** One partner: what is agreed with it, where it is, whom to ring, and who signs in for it. */
export function OrganisationPage(seen: OrganisationSeen) {
  const { member, organisation } = seen;
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisationPath(organisation.id);
  return (
    <Workspace member={member} current="/partners" title={organisation.name}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/partners', label: say('partners') }, { label: organisation.name }]}
      />
      <h1>{organisation.name}</h1>
      <p class="meta">{partnerKinds.label(organisation.kind, language)}</p>
      {organisation.ended_at && <Notice kind="warning">{say('endedNote')}</Notice>}
      {organisation.note && <p>{organisation.note}</p>}
      {organisation.kind === 'sanction_officer' && !organisation.ended_at && (
        <p>
          <ButtonLink href={`${here}/sanctions/new`} kind="quiet">
            {sanctionFormTexts(language)('enter')}
          </ButtonLink>
        </p>
      )}
      <Agreements {...seen} />
      {!organisation.ended_at && <WithThisPartner language={language} id={organisation.id} />}
      <Places {...seen} />
      <Contacts {...seen} />
      <Seats {...seen} />
      {!organisation.ended_at && <OtherWays language={language} organisationId={organisation.id} />}
      <section class="section">
        <p>
          <a href={`${here}/details`}>{say('details')}</a>
        </p>
        <Ending {...seen} />
      </section>
    </Workspace>
  );
}

function Section(props: {
  title: string;
  add: { href: string; label: string; primary?: boolean };
  children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h2>{props.title}</h2>
      {props.children}
      <Buttons>
        <ButtonLink href={props.add.href} kind={props.add.primary ? 'primary' : 'quiet'}>
          {props.add.label}
        </ButtonLink>
      </Buttons>
    </section>
  );
}

function Agreements({ member, organisation, agreements, inForce, now, day }: OrganisationSeen) {
  const say = partnersTexts(member.language);
  const here = organisationPath(organisation.id);
  const add = { href: `${here}/agreements/new`, label: say('makeAgreement'), primary: !inForce };
  return (
    <Section title={say('agreements')} add={add}>
      {agreements.length === 0 ? (
        <p>{say('noAgreements')}</p>
      ) : (
        <AgreementsTable {...{ member, here, agreements, inForce, now, day }} />
      )}
    </Section>
  );
}

function Places({ member, organisation, places }: OrganisationSeen) {
  const say = partnersTexts(member.language);
  const here = `${organisationPath(organisation.id)}/places`;
  return (
    <Section title={say('places')} add={{ href: `${here}/new`, label: say('addPlace') }}>
      {places.length === 0 && <p>{say('noPlaces')}</p>}
      {places.length > 0 && (
        <Rows label={say('places')}>
          {places.map((place) => (
            <Row key={place.id} title={place.name} href={`${here}/${place.id}`}>
              <Facts of={[place.street, `${place.postcode} ${place.municipality}`]} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Contacts({ member, organisation, contacts }: OrganisationSeen) {
  const say = partnersTexts(member.language);
  const here = `${organisationPath(organisation.id)}/contacts`;
  return (
    <Section title={say('contacts')} add={{ href: `${here}/new`, label: say('addContact') }}>
      {contacts.length === 0 && <p>{say('noContacts')}</p>}
      {contacts.length > 0 && (
        <Rows label={say('contacts')}>
          {contacts.map((contact) => (
            <Row key={contact.id} title={contact.name} href={`${here}/${contact.id}`}>
              <Facts of={[contact.function, contact.phone, contact.email]} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Seats({ member, organisation, seats }: OrganisationSeen) {
  const say = partnersTexts(member.language);
  const add = { href: `${organisationPath(organisation.id)}/seats`, label: say('changeSeats') };
  return (
    <Section title={say('seats')} add={add}>
      {seats.length === 0 && <p>{say('noSeats')}</p>}
      <DescriptionList
        facts={seats.map((seat) => ({
          name: seat.name,
          value: seat.holdsRole ? (seat.place ?? say('noPlace')) : <Tag kind="due">{say('roleGone')}</Tag>,
        }))}
      />
    </Section>
  );
}

function Facts({ of }: { of: string[] }) {
  const said = of.map((fact) => fact.trim()).filter((fact) => fact !== '');
  return said.length === 0 ? null : <p class="meta">{said.join(' · ')}</p>;
}

function Ending({ member, organisation }: OrganisationSeen) {
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisationPath(organisation.id);
  if (organisation.ended_at)
    return (
      <Form language={language} action={`${here}/resumption`}>
        <Button kind="quiet">{say('resume')}</Button>
      </Form>
    );
  return (
    <Details summary={say('end')}>
      <p>{say('endText')}</p>
      <Form language={language} action={`${here}/end`}>
        <Button kind="danger">{say('endButton')}</Button>
      </Form>
    </Details>
  );
}

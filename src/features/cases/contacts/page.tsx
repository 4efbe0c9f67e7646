import { randomId } from '../../../platform/vault/random-id.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { caseTexts } from '../case/texts.ts';
import { PersonsCard } from '../contact-persons/persons-card.tsx';
import { HomeCard } from '../homes/home-card.tsx';
import { EarlierCases } from '../search/earlier-cases.tsx';
import { casePath } from '../title.ts';
import { factsOf } from './contact-facts.tsx';
import { ContactWarnings } from './contact-warnings.tsx';
import type { PartySeen } from './read-party.ts';
import { sideName } from './side-name.ts';
import { contactTexts } from './texts.ts';
import { DoneNotice, type PartyDone, ToldCard } from './twin/told-card.tsx';
import { type Twin, TwinCard } from './twin/twin-card.tsx';
import { partyPath } from './which.ts';

export type PartyPageProps = { member: AtWork; seen: PartySeen; now: Date; twin?: Twin; done?: PartyDone };

/** One party of a case: who he is, how he can be reached, and above all how he must not be. */
export function PartyPage({ member, seen, twin, done }: PartyPageProps) {
  const { language } = member;
  const say = contactTexts(language);
  const sayCase = caseTexts(language);
  const { contact, party, row } = seen;
  const side = sideName(party.side, language);
  const path = partyPath(row.number, party);
  const isCoordinator = member.roles.includes('coordinator');
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${row.number} · ${side}`}
      narrow
      hasErrors={Object.keys(twin?.errors ?? {}).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: sayCase('cases') },
          { href: casePath(row.number), label: row.number },
          { label: side },
        ]}
      />
      <p class="meta">{side}</p>
      <h1>{contact.name || sayCase('unknownName')}</h1>
      <DoneNotice member={member} done={done} />
      <ContactWarnings rules={contact.rules} language={language} />
      <EarlierCases cases={seen.earlier} place={{ language, zone: member.service.timeZone }} />
      <DescriptionList facts={factsOf(contact, language)} />
      {isCoordinator && (
        <Buttons>
          <ButtonLink href={`${path}/contact`}>{say('change')}</ButtonLink>
        </Buttons>
      )}
      <HomeCard member={member} seen={seen} />
      <PersonsCard member={member} persons={seen.persons} path={path} />
      <div class="section">
        <TwinCard member={member} seen={seen} {...twin} />
      </div>
      <ToldCard member={member} seen={seen} />
      {isCoordinator && <CodeCard member={member} seen={seen} />}
    </Workspace>
  );
}

function CodeCard({ member, seen }: { member: AtWork; seen: PartySeen }) {
  const { language } = member;
  const say = contactTexts(language);
  const { row, party, hasCode, mayKnow } = seen;
  return (
    <Card title={say('code')} level={2} id="code">
      {mayKnow ? (
        <>
          <p>{say(hasCode ? 'hasCode' : 'hasNoCode')}</p>
          <Form
            language={language}
            action={`${partyPath(row.number, party)}/code`}
            hidden={{ once: randomId() }}
          >
            <Buttons>
              <Button kind="quiet">{say(hasCode ? 'newCode' : 'firstCode')}</Button>
            </Buttons>
          </Form>
        </>
      ) : (
        <p>{say('codeNotYet')}</p>
      )}
    </Card>
  );
}

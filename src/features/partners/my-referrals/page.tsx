import type { ComponentChildren } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { sanctionTexts } from '../../cases/sanction/texts.ts';
import { inSentence, saidItems } from '../consents/said-items.ts';
import type { Contract } from '../contract/contract.ts';
import { permittedItems } from '../contract/permitted.ts';
import { contractTexts } from '../contract/texts.ts';
import { sanctionFormTexts } from '../sanction/texts.ts';
import type { PartnerAtWork } from './partner-at-work.ts';
import type { MyReferral } from './read-mine.ts';
import { myReferralTexts } from './texts.ts';
import { ToldList } from './told-list.tsx';

type Props = { member: PartnerAtWork; mine: MyReferral; children?: ComponentChildren };

/** One whom a partner sent: what he was told, what he may ever be told, and what he passed on himself. */
export function MyReferralPage({ member, mine, children }: Props) {
  const { language } = member;
  const say = myReferralTexts(language);
  const { person } = mine;
  const place = { language, zone: member.service.timeZone };
  return (
    <Workspace member={member} current="/referrals" title={person.name}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/referrals', label: say('title') }, { label: person.name }]}
      />
      <h1>{person.name}</h1>
      <section class="section">
        <h2>{say('toldTitle')}</h2>
        {mine.answer === null ? (
          <Told language={language} mine={mine} />
        ) : (
          <>
            <p>{sanctionFormTexts(language)(`answer_${mine.answer}`)}</p>
            <p class="meta">{sanctionTexts(language)('officerLearns')}</p>
          </>
        )}
      </section>
      {children}
      <section class="section">
        <h2>{say('typedTitle')}</h2>
        <DescriptionList
          facts={[
            { name: say('name'), value: person.name },
            { name: say('address'), value: person.address },
            { name: say('phone'), value: person.phone },
            { name: say('email'), value: person.email },
            { name: say('ownReference'), value: person.ownReference },
            { name: say('receivedOn'), value: formatDay(mine.receivedOn, place, { year: true }) },
            { name: say('organisation'), value: mine.organisation },
            { name: say('place'), value: mine.place },
          ]}
        />
      </section>
    </Workspace>
  );
}

function Told({ language, mine }: { language: Language; mine: MyReferral }) {
  const say = myReferralTexts(language);
  return (
    <>
      {mine.told.length > 0 ? <ToldList language={language} told={mine.told} /> : <p>{say('toldNone')}</p>}
      <WhatIsTold language={language} contract={mine.contract} />
    </>
  );
}

/** Said from the contract alone: whether the resident agreed is his own affair, and shows nowhere. */
function WhatIsTold({ language, contract }: { language: Language; contract: Contract }) {
  const say = myReferralTexts(language);
  const sayContract = contractTexts(language);
  const items = permittedItems(contract);
  if (items.length === 0) return null;
  const words = saidItems(language, items);
  const when = inSentence(language, sayContract(`rhythm_${contract.rhythm}`));
  return (
    <p class="meta">
      {say('toldRule', { words })} {contract.after === 'consent' && say('toldConsent')} {say('rhythm')}:{' '}
      {when}.
    </p>
  );
}

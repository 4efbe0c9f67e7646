import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../../../cases/case/case-tabs.tsx';
import { caseTexts } from '../../../cases/case/texts.ts';
import { casePath } from '../../../cases/title.ts';
import { contractTexts } from '../../contract/texts.ts';
import { phrasesOfService } from '../../messages/phrases.ts';
import { PhrasesSection } from '../../messages/phrases-section.tsx';
import { messageTexts } from '../../messages/texts.ts';
import { ToldList } from '../../my-referrals/told-list.tsx';
import { ConsentForm } from './consent-form.tsx';
import { ConsentsTable } from './consents-table.tsx';
import type { PartnerSide } from './read-partner-side.ts';
import { partnerSideTexts } from './texts.ts';

export type PartnerSideProps = {
  member: AtWork;
  number: string;
  seen: PartnerSide;
  once: string;
  phraseOnce: string;
  /** A phrase was sent without choosing one. */
  mustChoose?: boolean;
  done?: 'saved' | 'ended';
  typed?: Typed;
  errors?: FieldErrors;
};

/** Who sent this resident, what he was told and will be told, to the letter, and on whose consent. */
export function PartnerSidePage(props: PartnerSideProps) {
  const { member, number, seen, done, errors = {} } = props;
  const { language } = member;
  const say = partnerSideTexts(language);
  const { referral } = seen;
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${number} · ${say('title')}`}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: caseTexts(language)('cases') },
          { href: casePath(number), label: number },
          { label: say('title') },
        ]}
      />
      <h1>{say('title')}</h1>
      <CaseTabs language={language} number={number} current="partner" />
      {done && (
        <Notice kind="success" live>
          {say(done)}
        </Notice>
      )}
      {referral ? (
        <Sent member={member} referral={referral} />
      ) : (
        <EmptyState title={say('nobody')}>{say('nobodyText')}</EmptyState>
      )}
      {(referral || seen.consents.length > 0) && (
        <ConsentsTable member={member} number={number} consents={seen.consents} today={seen.today} />
      )}
      {referral && member.roles.includes('coordinator') && (
        <PhrasesSection
          place={{ language, zone: member.service.timeZone }}
          said={referral.said}
          phrases={phrasesOfService}
          action={`${casePath(number)}/partner/messages`}
          once={props.phraseOnce}
          errors={props.mustChoose ? { phrase: messageTexts(language)('choose_one') } : {}}
        />
      )}
      {referral && <ConsentForm {...props} contract={referral.contract} />}
    </Workspace>
  );
}

type Referral = NonNullable<PartnerSide['referral']>;

function Sent({ member, referral }: { member: AtWork; referral: Referral }) {
  const { language } = member;
  const say = partnerSideTexts(language);
  const sayContract = contractTexts(language);
  const place = { language, zone: member.service.timeZone };
  const { contact, contract, told, waiting } = referral;
  return (
    <>
      <DescriptionList
        facts={[
          { name: say('sender'), value: referral.organisation },
          ...(contact ? [{ name: say('byLink'), value: namedWithFunction(contact) }] : []),
          { name: say('receivedOn'), value: formatDay(referral.receivedOn, place, { year: true }) },
          { name: say('after'), value: sayContract(`after_${contract.after}`) },
          { name: say('rhythm'), value: sayContract(`rhythm_${contract.rhythm}`) },
        ]}
      />
      <section class="section" id="told">
        <h2>{say('told')}</h2>
        {told.length > 0 ? <ToldList language={language} told={told} /> : <p>{say('toldNone')}</p>}
      </section>
      <section class="section" id="waiting">
        <h2>{say('waiting')}</h2>
        {waiting.length > 0 ? (
          <>
            <p class="hint">{say('waitingHint')}</p>
            <ToldList language={language} told={waiting} />
          </>
        ) : (
          <p>{say('waitingNone')}</p>
        )}
      </section>
      <Possible member={member} referral={referral} />
    </>
  );
}

const namedWithFunction = (contact: { name: string; function: string }): string =>
  [contact.name, contact.function].filter((part) => part !== '').join(', ');

function Possible({ member, referral }: { member: AtWork; referral: Referral }) {
  const { language } = member;
  const say = partnerSideTexts(language);
  const may = referral.possible.filter(({ isAllowed }) => isAllowed).map(({ told }) => told);
  const mayNot = referral.possible.filter(({ isAllowed }) => !isAllowed).map(({ told }) => told);
  if (referral.possible.length === 0) return null;
  return (
    <section class="section" id="possible">
      <h2>{say('possible')}</h2>
      <p class="hint">{say('possibleHint')}</p>
      {may.length > 0 && <ToldList language={language} told={may} />}
      {mayNot.length > 0 && (
        <>
          <p>{say('notAllowed')}</p>
          <ToldList language={language} told={mayNot} />
        </>
      )}
    </section>
  );
}

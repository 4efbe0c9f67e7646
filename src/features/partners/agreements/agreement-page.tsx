import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { contractTexts } from '../contract/texts.ts';
import { organisationPath, saidOfPartner } from '../organisations/partner-desk.ts';
import { Review } from '../organisations/review.tsx';
import { partnersTexts } from '../organisations/texts.ts';
import { ContractFields } from './contract-fields.tsx';
import { DateFields } from './date-fields.tsx';
import { BackPreview, FormPreview } from './previews.tsx';
import type { Agreement } from './queries.ts';
import { type AgreementState, isOpen } from './rules/state.ts';
import { agreementTexts } from './texts.ts';

export type AgreementPageProps = {
  member: AtWork;
  organisation: { id: string; name: string };
  agreement: Agreement;
  state: AgreementState;
  now: Date;
  day: string;
  once: string;
  /** What the two forms show, each with what is wrong in it. */
  contract: { values: Typed; errors: FieldErrors };
  dates: { values: Typed; errors: FieldErrors };
};

/** One agreement: what comes in and goes back by it, until when, and how to change it. */
export function AgreementPage(props: AgreementPageProps) {
  const { member, organisation, agreement, state, day } = props;
  const { language } = member;
  const say = agreementTexts(language);
  const wrong = [props.contract.errors, props.dates.errors].some((errors) => Object.keys(errors).length > 0);
  const { contract } = agreement;
  return (
    <Workspace member={member} current="/partners" title={say('agreement')} narrow hasErrors={wrong}>
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/partners', label: partnersTexts(language)('partners') },
          { href: organisationPath(organisation.id), label: organisation.name },
          { label: say('agreement') },
        ]}
      />
      <h1>{say('agreement')}</h1>
      <p>
        <Tag kind={state === 'in_force' ? 'normal' : 'plain'}>{say(state)}</Tag>
      </p>
      {wrong && agreement.ended_at && (
        <Notice kind="warning" live>
          {partnersTexts(language)('agreement_ended')}
        </Notice>
      )}
      <AgreementFacts {...props} />
      <FormPreview {...{ language, contract }} />
      <BackPreview {...{ language, contract, day }} />
      {!agreement.ended_at && <Dates {...props} />}
      {isOpen(state) && <Change {...props} />}
      {!agreement.ended_at && <Ending {...props} />}
    </Workspace>
  );
}

function AgreementFacts({ member, agreement, now, day }: AgreementPageProps) {
  const { language } = member;
  const say = agreementTexts(language);
  const words = contractTexts(language);
  const place = { language, zone: member.service.timeZone };
  const { contract, from_on, until_on, review_on, signed_on } = agreement;
  const dayOr = (on: string | null, none: string) => (on ? formatDay(on, place, { year: true }) : none);
  return (
    <DescriptionList
      facts={[
        { name: say('from'), value: dayOr(from_on, '') },
        { name: say('until'), value: dayOr(until_on, say('noEnd')) },
        {
          name: say('review'),
          value: review_on && <Review on={review_on} {...{ day, now, ...place }} />,
        },
        { name: say('signed'), value: dayOr(signed_on, say('notSigned')) },
        { name: say('ways'), value: contract.ways.map((way) => words(`way_${way}`)).join(', ') },
        { name: say('after'), value: words(`after_${contract.after}`) },
        { name: say('rhythm'), value: words(`rhythm_${contract.rhythm}`) },
        { name: say('report'), value: words(`report_${contract.report}`) },
      ]}
    />
  );
}

const pathOf = ({ organisation, agreement }: AgreementPageProps): string =>
  `${organisationPath(organisation.id)}/agreements/${agreement.id}`;

function Dates(props: AgreementPageProps) {
  const { language } = props.member;
  const say = agreementTexts(language);
  const { values, errors } = props.dates;
  return (
    <section class="section">
      <h2>{say('dates')}</h2>
      <Form
        language={language}
        action={`${pathOf(props)}/dates`}
        errors={saidOfPartner(language, errors)}
        values={values}
      >
        <DateFields language={language} />
        <Buttons>
          <Button kind="quiet">{say('saveDates')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Change(props: AgreementPageProps) {
  const { language } = props.member;
  const say = agreementTexts(language);
  const { values, errors } = props.contract;
  return (
    <Details summary={say('changeIt')} open={Object.keys(errors).length > 0}>
      <p>{say('changeHint')}</p>
      <Form
        language={language}
        action={pathOf(props)}
        errors={saidOfPartner(language, errors)}
        values={values}
        hidden={{ once: props.once, model: props.agreement.contract.model }}
      >
        <ContractFields language={language} />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
    </Details>
  );
}

function Ending(props: AgreementPageProps) {
  const { language } = props.member;
  const say = agreementTexts(language);
  return (
    <Details summary={say('endIt')}>
      <p>{say('endHint')}</p>
      <Form language={language} action={`${pathOf(props)}/end`}>
        <Button kind="danger">{say('endButton')}</Button>
      </Form>
    </Details>
  );
}

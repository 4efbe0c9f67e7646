import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { type ContractModel, contractModels } from '../contract/contract.ts';
import { contractTexts } from '../contract/texts.ts';
import { organisationPath, saidOfPartner } from '../organisations/partner-desk.ts';
import { partnersTexts } from '../organisations/texts.ts';
import { ContractFields } from './contract-fields.tsx';
import { DateFields } from './date-fields.tsx';
import { agreementTexts } from './texts.ts';

type Props = {
  member: AtWork;
  organisation: { id: string; name: string };
  model: ContractModel;
  once: string;
  values: Typed;
  errors: FieldErrors;
};

/** A new agreement: one of the models to start from, and what differs. */
export function NewAgreementPage({ member, organisation, model, once, values, errors }: Props) {
  const { language } = member;
  const say = agreementTexts(language);
  const here = organisationPath(organisation.id);
  return (
    <Workspace
      member={member}
      current="/partners"
      title={say('newTitle')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/partners', label: partnersTexts(language)('partners') },
          { href: here, label: organisation.name },
          { label: say('newTitle') },
        ]}
      />
      <h1>{say('newTitle')}</h1>
      <Models {...{ member, organisation, model }} />
      <Form
        language={language}
        action={`${here}/agreements`}
        errors={saidOfPartner(language, errors)}
        values={values}
        hidden={{ once, model }}
      >
        <ContractFields language={language} />
        <Fieldset legend={say('dates')}>
          <DateFields language={language} withFrom />
        </Fieldset>
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href={here} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}

function Models({ member, organisation, model }: Pick<Props, 'member' | 'organisation' | 'model'>) {
  const say = agreementTexts(member.language);
  const words = contractTexts(member.language);
  const here = `${organisationPath(organisation.id)}/agreements/new`;
  return (
    <section class="section">
      <h2>{say('startFrom')}</h2>
      <p class="meta">{say('startFromHint')}</p>
      <Tabs
        label={say('startFrom')}
        tabs={contractModels.map((one) => ({
          href: `${here}?model=${one}`,
          label: words(`model_${one}`),
          current: one === model,
        }))}
      />
    </section>
  );
}

import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { AdviceTable } from './advice/page.tsx';
import { adviceTexts } from './advice/texts.ts';
import type { Station } from './read-station.ts';
import { ReferralFields } from './referral-form/fields.tsx';
import { referringTexts } from './texts.ts';

type Props = {
  member: MemberVisitor;
  station: Station;
  once: string;
  tipOnce: string;
  values: Typed;
  errors: FieldErrors;
};

/** Sends somebody in half a minute, on a phone at his door. */
export function ReferPage({ member, station, once, tipOnce, values, errors }: Props) {
  const { language } = member;
  const say = referringTexts(language);
  const { seat, service } = station;
  return (
    <Workspace
      member={member}
      current="/referrals"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro', { organisation: seat.name, service: service.name })}</p>
      <Details summary={adviceTexts(language)('summary')}>
        <AdviceTable language={language} />
      </Details>
      <Form
        language={language}
        action="/referrals"
        errors={errors}
        values={{ language: service.language, ...values }}
        hidden={{ once, organisation: seat.id }}
        autocomplete="off"
      >
        <ReferralFields
          contract={station.agreement.contract}
          organisation={seat.name}
          language={language}
          offered={{ codes: codesOf(service), day: station.day }}
        />
        <WherePlace station={station} member={member} />
        <Buttons>
          <Button>{say('send')}</Button>
        </Buttons>
      </Form>
      <TipForm station={station} member={member} once={tipOnce} />
      {station.agreement.contract.ways.includes('csv') && (
        <p class="section">
          <a href={`/referrals/import?organisation=${seat.id}`}>{say('toImport')}</a>
        </p>
      )}
    </Workspace>
  );
}

/** Asked only of who has no place of his own where there are several. */
function WherePlace({ station, member }: Pick<Props, 'station' | 'member'>) {
  const { places, seat } = station;
  if (places.length < 2 || places.some(({ id }) => id === seat.place_id)) return null;
  const say = referringTexts(member.language);
  return (
    <SelectField
      name="place_id"
      label={say('place')}
      options={places.map(({ id, name }) => ({ value: id, label: name }))}
      unmarked
    />
  );
}

function TipForm({ station, member, once }: Pick<Props, 'station' | 'member' | 'once'>) {
  const { language } = member;
  const say = referringTexts(language);
  return (
    <section class="section" id="tip">
      <h2>{say('tipTitle')}</h2>
      <p>{say('tipBody')}</p>
      <Form
        language={language}
        action="/referrals/tip"
        idPrefix="tip-"
        values={{ language: station.service.language }}
        hidden={{ once, organisation: station.seat.id }}
      >
        <SelectField
          name="language"
          label={say('cardLanguage')}
          empty={false}
          required
          options={languageOptions}
        />
        <Buttons>
          <Button kind="quiet">{say('tip')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

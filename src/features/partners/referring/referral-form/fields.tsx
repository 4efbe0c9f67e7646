import { useContext } from 'preact/hooks';
import { type Language, languageOptions } from '../../../../platform/texts/languages.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { FormContext } from '../../../../ui/form/form-context.ts';
import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import type { Contract, SentField } from '../../contract/contract.ts';
import { agreedHows, asksConsent } from './schema.ts';
import { referralTexts, toldText } from './texts.ts';

/** The lists of the service to which somebody is sent, and today there: what is not used then is not offered. */
export type Offered = { codes: ServiceCodes; day: string };

export type ReferralFieldsProps = {
  contract: Contract;
  organisation: string;
  language: Language;
  offered: Offered;
};

/** The names under which each field of a contract is posted. */
const namesOf: Record<SentField, readonly string[]> = {
  address: ['street', 'house', 'postcode', 'place'],
  phone: ['phone'],
  email: ['email'],
  language: ['language'],
  subject: ['subject'],
  relation: ['relation'],
  other_address: ['otherStreet', 'otherHouse'],
  when_to_ring: ['whenToRing'],
  own_reference: ['ownReference'],
};
const order: readonly SentField[] = [
  ...(['phone', 'address', 'email', 'subject', 'own_reference', 'language'] as const),
  ...(['other_address', 'relation', 'when_to_ring'] as const),
];
/** Seen at once though they may stay empty: the usual way to reach somebody, and the language in which he is rung. */
const alwaysSeen: readonly SentField[] = ['phone', 'language'];

/**
 * The fields of a referral: those of the contract and no other, what must be there first and what may be there folded. They
 * stand in a `Form`; the one that asks for his agreement is always there.
 */
export function ReferralFields({ contract, organisation, language, offered }: ReferralFieldsProps) {
  const form = useContext(FormContext);
  const say = referralTexts(language);
  const has = order.filter((field) => contract.sends[field] !== 'no');
  const first = has.filter((field) => contract.sends[field] === 'must' || alwaysSeen.includes(field));
  const more = has.filter((field) => !first.includes(field));
  const touched = more
    .flatMap((field) => namesOf[field])
    .some((name) => form?.errors[name] || (form?.values[name] ?? '') !== '');
  const part = (field: SentField) => (
    <Part key={field} {...{ field, language, offered }} must={contract.sends[field] === 'must'} />
  );
  return (
    <>
      <TextField name="name" label={say('name')} required />
      {first.map(part)}
      {more.length > 0 && (
        <Details summary={say('more')} open={touched}>
          {more.map(part)}
        </Details>
      )}
      <Choices
        name="agreedHow"
        label={say('agreed')}
        hint={say('agreedHint')}
        options={agreedHows.map((value) => ({ value, label: say(value) }))}
        required
      />
      {asksConsent(contract) ? (
        <Checkbox
          name="feedbackAgreed"
          label={say('feedback', { organisation, told: toldText(contract, language) })}
          hint={say('feedbackHint')}
        />
      ) : (
        contract.tells.length > 0 && (
          <p>{say('feedbackByLaw', { organisation, told: toldText(contract, language) })}</p>
        )
      )}
    </>
  );
}

type PartProps = { field: SentField; must: boolean; language: Language; offered: Offered };
type AddressProps = Pick<PartProps, 'must' | 'language'>;

function Part({ field, must, language, offered }: PartProps) {
  const say = referralTexts(language);
  const asked = { required: must, unmarked: true };
  switch (field) {
    case 'phone':
      return <TextField name="phone" type="tel" label={say('phone')} {...asked} />;
    case 'email':
      return <TextField name="email" type="email" label={say('email')} {...asked} />;
    case 'own_reference':
      return <TextField name="ownReference" label={say('ownReference')} {...asked} />;
    case 'when_to_ring':
      return (
        <TextField
          name="whenToRing"
          label={say('whenToRing')}
          hint={say('whenToRingHint')}
          maxlength={120}
          {...asked}
        />
      );
    case 'address':
      return <Address must={must} language={language} />;
    case 'other_address':
      return <OtherAddress must={must} language={language} />;
    default:
      return <Chosen {...{ field, must, language, offered }} />;
  }
}

function Address({ must, language }: AddressProps) {
  const say = referralTexts(language);
  const asked = { required: must, unmarked: true };
  return (
    <>
      <FieldPair>
        <TextField name="street" label={say('street')} {...asked} />
        <TextField name="house" label={say('house')} width="short" {...asked} />
      </FieldPair>
      <FieldPair>
        <TextField name="postcode" label={say('postcode')} width="short" unmarked={!must} />
        <TextField name="place" label={say('place')} {...asked} />
      </FieldPair>
    </>
  );
}

function OtherAddress({ must, language }: AddressProps) {
  const say = referralTexts(language);
  const asked = { required: must, unmarked: true };
  return (
    <FieldPair>
      <TextField name="otherStreet" label={say('otherStreet')} hint={say('otherHint')} {...asked} />
      <TextField name="otherHouse" label={say('otherHouse')} width="short" {...asked} />
    </FieldPair>
  );
}

function Chosen({ field, must, language, offered: { codes, day } }: PartProps) {
  const say = referralTexts(language);
  const asked = { required: must, unmarked: true };
  if (field === 'language')
    return (
      <SelectField
        name="language"
        label={say('language')}
        empty={must ? undefined : false}
        options={languageOptions}
        {...asked}
      />
    );
  if (field === 'relation')
    return (
      <SelectField
        name="relation"
        label={say('relation')}
        empty={say('notKnown')}
        options={codes.options('relation', language, day)}
        {...asked}
      />
    );
  return (
    <SelectField
      name="subject"
      label={say('subject')}
      empty={must ? undefined : say('notKnown')}
      options={codes.options('subject', language, day)}
      {...asked}
    />
  );
}

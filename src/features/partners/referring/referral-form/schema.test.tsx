import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { checkTyped } from '../../../../platform/http/form.ts';
import { type Language, languages } from '../../../../platform/texts/languages.ts';
import { Form } from '../../../../ui/form/form.tsx';
import { codesOf } from '../../../cases/codes/service-codes.ts';
import { type Contract, contractModels } from '../../contract/contract.ts';
import { models } from '../../contract/models.ts';
import { ReferralFields } from './fields.tsx';
import { referralSchema, residentOf } from './schema.ts';

const codes = codesOf(null);
const everything = {
  ...{ name: 'Victor Verwezen', phone: '0470 12 34 56', street: 'Lindelaan', house: '8', postcode: '4000' },
  ...{
    place: 'Demostad',
    email: 'victor@demo.example',
    language: 'fr',
    subject: 'NOISE',
    relation: 'ADJACENT',
  },
  ...{ otherStreet: 'Lindelaan', otherHouse: '10', whenToRing: 'na zes uur', ownReference: 'X-1' },
  ...{ agreedHow: 'in_person', feedbackAgreed: 'yes', story: 'Hij slaat zijn vrouw.' },
};

const page = (contract: Contract, language: Language) =>
  render(
    <Form language={language} action="/referrals">
      <ReferralFields
        organisation="Politie"
        {...{ contract, language, offered: { codes, day: '2026-11-22' } }}
      />
    </Form>,
  );

const read = (contract: Contract, typed: Record<string, string>) => {
  const checked = checkTyped(typed, referralSchema(contract, 'nl', codes));
  return checked.ok ? residentOf(checked.value, codes) : checked.errors;
};

test('what a contract does not have is dropped, and nobody can send a story', () => {
  for (const model of contractModels) {
    const resident = read(models[model], everything);
    assert.ok(!JSON.stringify(resident).includes('slaat'), model);
    const { sends } = models[model];
    assert.equal((resident as { relation: string }).relation, sends.relation === 'no' ? '' : 'ADJACENT');
    assert.equal(
      (resident as { ownReference: string }).ownReference,
      sends.own_reference === 'no' ? '' : 'X-1',
    );
  }
});

test('what must be there is asked for, by its name', () => {
  assert.deepEqual(read(models.police, {}), {
    ...{ name: 'required', phone: 'required', subject: 'required', agreedHow: 'consent_missing' },
  });
  const { agreedHow: _none, ...withoutConsent } = everything;
  assert.deepEqual(read(models.housing, withoutConsent), { agreedHow: 'consent_missing' });
});

test('who cannot be reached at all is not sent', () => {
  const anyWay = {
    ...models.police,
    sends: { ...models.police.sends, phone: 'may', subject: 'may' },
  } as Contract;
  assert.deepEqual(read(anyWay, { name: 'Victor', agreedHow: 'by_phone' }), { phone: 'no_way' });
  assert.ok('otherStreet' in read(anyWay, { name: 'Victor', agreedHow: 'by_phone', phone: '0470 12 34 56' }));
});

test('where a law asks for an answer, no consent to it is kept', () => {
  assert.equal((read(models.magistrate, everything) as { feedbackAgreed: boolean }).feedbackAgreed, false);
  assert.equal((read(models.police, everything) as { feedbackAgreed: boolean }).feedbackAgreed, true);
});

test('a police officer sees at most six required fields, in every language', () => {
  for (const language of languages) {
    const html = page(models.police, language);
    const seen = html.replace(/<details.*?<\/details>/gs, '');
    const required =
      (seen.match(/ required/g) ?? []).length + (seen.match(/aria-required="true"/g) ?? []).length;
    assert.ok(required >= 4 && required <= 6, `${required} in ${language}`);
    assert.ok(!html.includes('<textarea'));
  }
});

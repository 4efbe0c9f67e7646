import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { openAsCommunity } from '../../cases/community/make-community.ts';
import { municipalityOf } from '../../cases/opening/municipality-of.ts';
import { type NewCase, openCase, type PreparedCode, prepareCode } from '../../cases/opening/open-case.ts';
import { type Contact, noContactRules } from '../../cases/record/contact.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import { codesChosen } from './codes-chosen.ts';
import { caseNumberOf } from './queries.ts';
import type { TelephoneForm } from './schema.ts';

export type Entered = { number: string; code: string | null };

/** Opens a case for somebody who calls or comes by, with a code for him where he wants one. Throws `TooBusy`. */
export async function enterRequest(
  house: House,
  coordinator: AtWork,
  form: TelephoneForm,
): Promise<Result<Entered, 'sent_before' | 'no_service_key'>> {
  const code: PreparedCode | null = form.giveCode ? await prepareCode(house) : null;
  const { memberId, name, service } = coordinator;
  const municipality = await municipalityOf(house, form);
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const key = await publicServiceKey(tx, service.id);
    if (!key) return refused('no_service_key');
    if (!(await useOnce(tx, form.once, house.now()))) return refused('sent_before');
    const given: NewCase = {
      ...codesChosen(codesOf(service), form),
      service: { id: service.id, keyId: key.id, publicKey: key.public_key },
      ...{ district: '', municipality },
      language: languageOf(form, service.language),
      first: firstContact(form),
      second: secondContact(form),
      story: form.story === '' ? [] : [{ kind: 'story', text: form.story }],
      by: { role: 'coordinator', member: { id: memberId, name } },
    };
    const { caseId } = await openCase(tx, house, given, code);
    const number = await caseNumberOf(tx, coordinator, caseId);
    if (form.group) await openAsCommunity(tx, coordinator, number, house.now());
    return ok({ number, code: code?.code ?? null });
  });
}

const languageOf = (form: TelephoneForm, usual: Language): Language =>
  isLanguage(form.language) ? form.language : usual;

function firstContact(form: TelephoneForm): Contact {
  const { name, street, house, postcode, place, phone, email, language } = form;
  return {
    ...{ name, street, house, postcode, place, phone, email },
    language: language === 'other' ? '' : language,
    rules: {
      neverRing: form.forbidden.includes('neverRing'),
      noLetters: form.forbidden.includes('noLetters'),
      noMail: form.forbidden.includes('noMail'),
      words: form.words,
    },
  };
}

function secondContact(form: TelephoneForm): Contact {
  return {
    name: form.otherName,
    street: form.otherStreet,
    house: form.otherHouse,
    postcode: form.otherPostcode,
    place: form.otherPlace,
    phone: form.otherPhone,
    email: '',
    language: '',
    rules: noContactRules,
  };
}

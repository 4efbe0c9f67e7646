import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import { codesOf, type ServiceCodes } from '../../cases/codes/service-codes.ts';
import { addPerson } from '../../cases/contact-persons/contact-person.ts';
import { municipalityOf } from '../../cases/opening/municipality-of.ts';
import { openCase } from '../../cases/opening/open-case.ts';
import { type Contact, noContactRules } from '../../cases/record/contact.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import { tellTeam } from '../../cases/tell-team/tell-team.ts';
import { readSubjectChoice } from '../../intake/telephone/subject-choices.ts';
import { referrerOf } from '../kinds.ts';
import { sealPerson } from '../referring/person.ts';
import { insertReferral } from '../referring/queries.ts';
import type { Sender } from '../referring/send-referral.ts';
import type { SanctionFile } from './schema.ts';

export type SendSanctionRefused = 'not_an_officer' | 'sent_before' | 'not_open';

/**
 * Opens the case of a municipal sanction for which an officer asks mediation; nobody else can, and the database says the
 * same. It is written by who reads nothing back. `day` is today where the service works, `YYYY-MM-DD`.
 */
export async function sendSanction(
  house: House,
  { sender, by }: { sender: Sender; by: 'partner' | 'coordinator' },
  file: SanctionFile,
  { once, day, codes = codesOf(null) }: { once: string; day: string; codes?: ServiceCodes },
): Promise<Result<{ referralId: string }, SendSanctionRefused>> {
  if (sender.organisation.kind !== 'sanction_officer') return refused('not_an_officer');
  return house.db.as({ kind: 'public' }, async (tx) => {
    const now = house.now();
    if (!(await useOnce(tx, once, now))) return refused('sent_before');
    const key = await publicServiceKey(tx, sender.serviceId);
    if (!key) return refused('not_open');
    const service = { id: sender.serviceId, keyId: key.id, publicKey: key.public_key };
    const opened = await open(tx, house, { sender, service, file, codes });
    const child = { partyId: opened.firstParty, caseId: opened.caseId, serviceId: sender.serviceId };
    for (const contact of parentsIn(file))
      await addPerson(tx, house, { ...child, shredKey: opened.shred.key }, { contact });
    const referralId = randomId();
    await insertReferral(tx, {
      ...{ id: referralId, case_id: opened.caseId, service_id: sender.serviceId },
      ...{ organisation_id: sender.organisation.id, agreement_id: sender.agreement.id },
      ...{ place_id: sender.placeId, way: sender.way, by_member: sender.member?.id ?? null },
      ...{ received_on: day, agreed_how: 'by_law', shred_key: opened.shred.id },
      person: sealPerson(opened.shred.key, referralId, {
        ...{ name: file.name, phone: file.phone, email: file.email, ownReference: file.ownReference },
        address: `${file.street} ${file.house}, ${file.postcode} ${file.place}`,
      }),
    });
    await audit(tx, {
      ...{ at: now, serviceId: sender.serviceId, caseId: opened.caseId, action: 'referral.send' },
      ...{ person: sender.member, role: by },
    });
    await tellTeam(tx, house, { caseId: opened.caseId, serviceId: sender.serviceId, what: 'request' });
    return ok({ referralId });
  });
}

type Opening = {
  sender: Sender;
  service: { id: string; keyId: string; publicKey: Uint8Array };
  file: SanctionFile;
  codes: ServiceCodes;
};

async function open(tx: Tx, house: House, { sender, service, file, codes }: Opening) {
  const about = codes.meaning('subject', file.subject);
  const { subject, subSubject } = readSubjectChoice(about?.code ?? 'OTHER');
  return openCase(
    tx,
    house,
    {
      ...{ service, subject, subSubject, relation: '', district: '', language: file.language },
      ownCodes: about?.own ?? {},
      channel: 'PARTNER',
      referrerType: referrerOf[sender.organisation.kind],
      municipality: await municipalityOf(house, file),
      sanction: { ageGroup: file.ageGroup },
      first: contactOf(file, file.language),
      second: contactOf({
        ...(file.injuredIsOrganisation && { kind: 'organisation' as const }),
        ...{ name: file.injuredName, street: file.injuredStreet, house: file.injuredHouse },
        ...{ postcode: file.injuredPostcode, place: file.injuredPlace },
        ...{ phone: file.injuredPhone, email: file.injuredEmail },
      }),
      story: [
        {
          kind: 'sanction_file',
          ...{ text: file.fact, reference: file.ownReference, parents: '', lawyer: file.lawyer },
        },
      ],
      by: { role: 'party', member: null },
    },
    null,
  );
}

/** Of whoever is under age, each parent who was named, with the address of the child where no other was given. */
function parentsIn(file: SanctionFile): Contact[] {
  if (file.ageGroup !== 'minor') return [];
  const parents = (['parent', 'secondParent'] as const).map((prefix) => {
    const own = {
      ...{ street: file[`${prefix}Street`], house: file[`${prefix}House`] },
      ...{ postcode: file[`${prefix}Postcode`], place: file[`${prefix}Place`] },
    };
    const { street, house, postcode, place } = own.street === '' ? file : own;
    const reached = { phone: file[`${prefix}Phone`], email: file[`${prefix}Email`] };
    return contactOf(
      { name: file[`${prefix}Name`], street, house, postcode, place, ...reached },
      file.language,
    );
  });
  return parents.filter(({ name }) => name !== '');
}

type Person = Omit<Contact, 'language' | 'rules'>;

const contactOf = (
  { name, street, house, postcode, place, phone, email, kind }: Person,
  language: string = '',
): Contact => ({
  ...{ name, street, house, postcode, place, phone, email, language },
  ...(kind && { kind }),
  rules: noContactRules,
});

import type { PartnerKind } from '../kinds.ts';
import type { Contract, ContractModel, SentField } from './contract.ts';

const may: Contract['sends'] = {
  address: 'may',
  phone: 'may',
  email: 'may',
  language: 'may',
  subject: 'may',
  relation: 'may',
  other_address: 'may',
  when_to_ring: 'may',
  own_reference: 'no',
};
const sends = (others: Partial<Record<SentField, 'no' | 'may' | 'must'>>): Contract['sends'] => ({
  ...may,
  ...others,
});

/** Four agreements to start from. Whoever makes one changes what his differs in. */
export const models: Record<ContractModel, Contract> = {
  police: {
    model: 'police',
    sends: sends({ phone: 'must', subject: 'must', own_reference: 'no' }),
    ways: ['account', 'link', 'paper', 'desk_hour'],
    tells: ['received', 'taken_up', 'closed'],
    tellsResult: true,
    after: 'consent',
    rhythm: 'at_once',
    report: 'quarterly',
  },
  housing: {
    model: 'housing',
    sends: sends({ address: 'must', own_reference: 'may' }),
    ways: ['account', 'link', 'mail', 'csv', 'desk_hour'],
    tells: ['received', 'taken_up', 'in_progress', 'closed'],
    tellsResult: true,
    after: 'consent',
    rhythm: 'weekly',
    report: 'quarterly',
  },
  magistrate: {
    model: 'magistrate',
    sends: sends({ address: 'must', own_reference: 'must', relation: 'no' }),
    ways: ['mail', 'paper'],
    tells: ['received', 'closed'],
    tellsResult: true,
    after: 'law',
    rhythm: 'at_once',
    report: 'yearly',
  },
  sanction_officer: {
    model: 'sanction_officer',
    sends: sends({ address: 'must', own_reference: 'must', relation: 'no', when_to_ring: 'no' }),
    ways: ['account', 'mail', 'paper'],
    tells: ['received', 'closed'],
    tellsResult: true,
    after: 'law',
    rhythm: 'at_once',
    report: 'yearly',
  },
};

/** The model that an agreement with such a partner begins from. */
export function modelFor(kind: PartnerKind): ContractModel {
  if (kind === 'housing' || kind === 'private_landlord') return 'housing';
  if (kind === 'prosecutor' || kind === 'justice_of_the_peace') return 'magistrate';
  return kind === 'sanction_officer' ? 'sanction_officer' : 'police';
}

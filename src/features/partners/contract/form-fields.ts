import { type Contract, type SentField, sentFields } from './contract.ts';

export type FormField = { field: 'name' | SentField; required: boolean };

/** The fields of the referral form in their order: the name first, then what the contract asks. */
export const formFields = ({ sends }: Contract): FormField[] => [
  { field: 'name', required: true },
  ...sentFields
    .filter((field) => sends[field] !== 'no')
    .map((field) => ({ field, required: sends[field] === 'must' })),
];

const reaching = ['address', 'phone', 'email'] as const;

/** By which fields of the form the resident can be reached: one of them must be filled in, even where none is required. */
export const reachingFields = ({ sends }: Contract): (typeof reaching)[number][] =>
  reaching.filter((field) => sends[field] !== 'no');

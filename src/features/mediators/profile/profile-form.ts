import { z } from 'zod';
import { dayOrNothing, lineOrNothing, several, ticked } from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { skills } from '../codes/skills.ts';
import { spokenLanguages } from '../codes/spoken-languages.ts';
import type { MediatorRow } from './queries.ts';
import type { MediatorProfile } from './save-mediator-profile.ts';

export const profileSchema = z.object({
  street: lineOrNothing(120),
  place: lineOrNothing(120),
  district: lineOrNothing(80),
  languages: several(spokenLanguages),
  skills: several(skills),
  gender: z.enum(['', 'f', 'm', 'x'], 'choose_one').default(''),
  experienced: ticked,
  trained_on: dayOrNothing,
  agreement_signed_on: dayOrNothing,
  record_check_until: dayOrNothing,
  most_open_cases: z
    .string('required')
    .regex(/^([0-4]?\d|50)$/, 'not_a_number')
    .transform(Number),
  active: ticked,
});

/** What was filled in, as the command takes it. */
export function profileFrom(value: z.infer<typeof profileSchema>): MediatorProfile {
  return {
    street: value.street,
    place: value.place,
    district: value.district,
    languages: value.languages,
    skills: value.skills,
    gender: value.gender,
    experienced: value.experienced,
    trainedOn: value.trained_on || null,
    agreementSignedOn: value.agreement_signed_on || null,
    recordCheckUntil: value.record_check_until || null,
    mostOpenCases: value.most_open_cases,
    active: value.active,
  };
}

/** What the form shows of a stored profile; for a new mediator it proposes three cases, and that he is available. */
export function typedFrom(row: MediatorRow): Typed {
  return {
    street: row.street ?? '',
    place: row.place ?? '',
    district: row.district ?? '',
    languages: row.languages ?? [row.language],
    skills: row.skills ?? [],
    gender: row.gender ?? '',
    ...(row.experienced ? { experienced: 'yes' } : {}),
    trained_on: row.trained_on ?? '',
    agreement_signed_on: row.agreement_signed_on ?? '',
    record_check_until: row.record_check_until ?? '',
    most_open_cases: String(row.most_open_cases ?? 3),
    ...((row.active ?? true) ? { active: 'yes' } : {}),
  };
}

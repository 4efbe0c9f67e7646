import { z } from 'zod';
import {
  emailAddress,
  line,
  lineOrNothing,
  once,
  oneOf,
  story,
  ticked,
} from '../../../platform/http/fields.ts';
import { languages } from '../../../platform/texts/languages.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import { ageGroups } from '../../cases/rules/case-state.ts';

const emailOrNothing = z.union([z.literal(''), emailAddress], 'not_an_email').default('');

/** A parent, or who stands in for one; without an address he lives where the child does. */
const parent = <P extends 'parent' | 'secondParent'>(prefix: P) =>
  ({
    [`${prefix}Name`]: lineOrNothing(),
    [`${prefix}Street`]: lineOrNothing(),
    [`${prefix}House`]: lineOrNothing(40),
    [`${prefix}Postcode`]: lineOrNothing(20),
    [`${prefix}Place`]: lineOrNothing(),
    [`${prefix}Phone`]: lineOrNothing(60),
    [`${prefix}Email`]: emailOrNothing,
  }) as Record<
    `${P}${'Name' | 'Street' | 'House' | 'Postcode' | 'Place' | 'Phone'}`,
    ReturnType<typeof lineOrNothing>
  > &
    Record<`${P}Email`, typeof emailOrNothing>;

/** What an officer sends of a municipal sanction. Of the age only the group; the parents of whoever is under age must be there. */
export const sanctionSchema = (codes: ServiceCodes) =>
  z
    .object({
      once,
      ownReference: line(60),
      subject: line(60).refine((value) => codes.meaning('subject', value) !== null, 'choose_one'),
      fact: story(2000),
      ...{ name: line(), street: line(), house: line(40), postcode: line(20), place: line() },
      ...{ phone: lineOrNothing(60), email: emailOrNothing, language: oneOf(languages) },
      ageGroup: oneOf(ageGroups),
      ...parent('parent'),
      ...parent('secondParent'),
      lawyer: lineOrNothing(300),
      /** A person, or the municipality itself. */
      injuredName: line(),
      injuredIsOrganisation: ticked,
      ...{ injuredStreet: lineOrNothing(), injuredHouse: lineOrNothing(40) },
      ...{ injuredPostcode: lineOrNothing(20), injuredPlace: lineOrNothing() },
      ...{ injuredPhone: lineOrNothing(60), injuredEmail: emailOrNothing },
    })
    .refine(({ ageGroup, parentName }) => ageGroup !== 'minor' || parentName !== '', {
      path: ['parentName'],
      message: 'parents_needed',
    });

export type SanctionFile = Omit<z.infer<ReturnType<typeof sanctionSchema>>, 'once'>;

import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';

/** The relations of the code list that a resident can tell apart. */
export const relationAnswers = [
  'ADJACENT',
  'ABOVE_BELOW',
  'SAME_BUILDING',
  'OPPOSITE',
  'BEHIND',
  'SAME_STREET',
  'GROUP_RESIDENT',
  'RESIDENT_YOUTH',
  'RESIDENT_BUSINESS',
  'TENANT_LANDLORD',
  'FAMILY',
  'OTHER',
] as const;

export const relationSchema = z.object({ relation: oneOf(relationAnswers) });

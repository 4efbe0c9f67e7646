import { z } from 'zod';
import { line, once, oneOf, storyOrNothing } from '../../../platform/http/fields.ts';
import { partnerKinds } from '../kinds.ts';

const kinds = partnerKinds.keys as [(typeof partnerKinds.keys)[number], ...typeof partnerKinds.keys];

const facts = { kind: oneOf(kinds), name: line(120), note: storyOrNothing(2000) };

export const newOrganisation = z.object({ once, ...facts });
export const changedOrganisation = z.object({
  ...facts,
  version: z
    .string('form_too_old')
    .regex(/^\d{1,9}$/, 'form_too_old')
    .transform(Number),
});

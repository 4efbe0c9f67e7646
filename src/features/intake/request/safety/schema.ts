import { z } from 'zod';
import { several } from '../../../../platform/http/fields.ts';

/** What makes another door the better one; in the order in which it is answered. */
export const flags = ['danger', 'procedure', 'landlord', 'family'] as const;
export type Flag = (typeof flags)[number];

export const safetySchema = z.object({ flags: several(flags) });

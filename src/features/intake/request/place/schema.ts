import { z } from 'zod';
import { line, lineOrNothing } from '../../../../platform/http/fields.ts';

export const placeSchema = z.object({
  place: line(10_000),
  /** Chosen where several services help there. */
  service: lineOrNothing(),
  /** Chosen where a postcode or a name is that of several municipalities. */
  municipality: lineOrNothing(),
});

import { z } from 'zod';
import { lineOrNothing } from '../../../../platform/http/fields.ts';

/** As far as the resident knows; a name, a street or a few words must be there, or nobody can be found. */
export const neighbourSchema = z.object({
  name: lineOrNothing(),
  street: lineOrNothing(),
  house: lineOrNothing(40),
  postcode: lineOrNothing(20),
  place: lineOrNothing(),
  phone: lineOrNothing(60),
});

export const knowsSomething = (value: { name: string; street: string }): boolean =>
  value.name !== '' || value.street !== '';

import { z } from 'zod';
import { line, lineOrNothing } from '../../../../platform/http/fields.ts';

export const placeSchema = z.object({ place: line(), service: lineOrNothing() });

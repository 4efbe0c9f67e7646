import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';

export const talkedAnswers = ['yes', 'tried', 'no', 'unsafe'] as const;

export const talkedSchema = z.object({ talked: oneOf(talkedAnswers) });

import { z } from 'zod';
import { spokenLanguages } from '../../mediators/codes/spoken-languages.ts';

export const languageCodeOrNothing = z.enum(['', ...spokenLanguages], 'choose_one').default('');

import { writeFileSync } from 'node:fs';
import { languages } from '../../platform/texts/languages.ts';
import { makeAssessment } from './assessment/make-assessment.ts';
import { makeRegister } from './register/make-register.ts';

export const folder = new URL('../../../docs/data-protection/', import.meta.url);

/** Every paper of `docs/data-protection` by its file name, made from the rules of the code. */
export function papers(): Map<string, string> {
  return new Map(
    languages.flatMap((language) => [
      [`register.${language}.md`, makeRegister(language)] as const,
      [`impact-assessment.${language}.md`, makeAssessment(language)] as const,
    ]),
  );
}

// `npm run data-protection`
if (process.argv.includes('--write'))
  for (const [name, text] of papers()) writeFileSync(new URL(name, folder), text);

import type { Language } from '../../../platform/texts/languages.ts';
import { passphraseProblem } from '../../../platform/vault/passphrase.ts';
import { TextField } from '../../../ui/field/text-field.tsx';
import { formTexts } from './texts.ts';

/** The two fields in which a new passphrase is chosen: `passphrase` and `again`. */
export function NewPassphraseFields({ language }: { language: Language }) {
  const say = formTexts(language);
  return (
    <>
      <TextField
        name="passphrase"
        type="password"
        label={say('newPassphrase')}
        hint={say('passphraseHint')}
        autocomplete="new-password"
        required
      />
      <TextField name="again" type="password" label={say('again')} autocomplete="new-password" required />
    </>
  );
}

/** What is wrong with a chosen passphrase, by field; nothing when it may be used. */
export function newPassphraseErrors(
  typed: { passphrase: string; again: string },
  owner: { email: string; name: string },
): Record<string, string> {
  const problem = passphraseProblem(typed.passphrase, owner);
  if (problem) return { passphrase: problem };
  return typed.passphrase === typed.again ? {} : { again: 'not_the_same' };
}

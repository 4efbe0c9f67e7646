import { commonWords } from './common-passphrases.ts';
import { fold, isMonotonous, slidesIn, tooLittleWithout, withoutDisguise } from './guessable.ts';
import { derive, harden } from './harden.ts';
import { subKey } from './installation-key.ts';

/** What a passphrase becomes: `verifier` is stored to sign in with, `key` seals the private key and is never stored. */
export type Hardened = { verifier: Uint8Array; key: Uint8Array };

/** One Argon2id run (64 MiB) feeds both, so that no cheaper way to guess exists. Salt: 16 random bytes. Throws `TooBusy`. */
export async function hardenPassphrase(
  passphrase: string,
  salt: Uint8Array,
  installationKey: Uint8Array,
): Promise<Hardened> {
  const root = await harden({
    // One keyboard writes é as one character, another as two: both are the same passphrase.
    message: passphrase.normalize('NFKC'),
    salt,
    secret: subKey(installationKey, 'passphrase'),
    mebibytes: 64,
  });
  return { verifier: derive(root, 'passphrase verifier'), key: derive(root, 'passphrase key') };
}

export type PassphraseProblem = 'too_short' | 'too_common' | 'contains_name';

const leastCharacters = 12;

/** Why this passphrase may not be chosen, or null when it may. The e-mail address and name are its owner's. */
export function passphraseProblem(
  passphrase: string,
  { email, name }: { email?: string; name?: string } = {},
): PassphraseProblem | null {
  const plain = fold(passphrase);
  if ([...passphrase.normalize('NFKC')].length < leastCharacters) return 'too_short';
  if (isMonotonous(plain)) return 'too_common';
  if (tooLittleWithout(plain, ownWords(email, name))) return 'contains_name';
  const isCommon = (text: string) => tooLittleWithout(text, [...commonWords, ...slidesIn(text)]);
  return isCommon(plain) || isCommon(withoutDisguise(plain)) ? 'too_common' : null;
}

function ownWords(email = '', name = ''): string[] {
  const [mailbox = ''] = email.split('@');
  return [mailbox, ...mailbox.split(/[^\p{L}]+/u), ...name.split(/[^\p{L}]+/u)]
    .map(fold)
    .filter((word) => word.length > 2);
}

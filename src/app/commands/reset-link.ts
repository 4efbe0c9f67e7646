import { linkByOperator } from '../../features/accounts/reset/link-by-operator.ts';
import type { Command } from './entente.ts';
import { installationOptions, onInstallation } from './on-installation.ts';

export const resetLink: Command = {
  summary: 'print a link to choose a new passphrase, where no mail is sent (--email ADDRESS --data DIR)',
  options: {
    ...installationOptions,
    email: { type: 'string' },
  },
  async run(options) {
    if (!options.email) throw new Error('Say whose passphrase: entente reset-link --email ADDRESS');
    const { email } = options;
    const made = await onInstallation(options, ({ db, origin, now }) =>
      linkByOperator(db, { email, origin, now: now() }),
    );
    if (!made.ok) throw new Error(`Nobody signs in with ${email}`);
    process.stdout.write(
      `Hand this link to ${made.value.name}, to nobody else. It works once, for an hour:\n  ${made.value.link}\n`,
    );
  },
};

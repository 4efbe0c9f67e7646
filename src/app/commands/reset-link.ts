import { linkByOperator } from '../../features/accounts/reset/link-by-operator.ts';
import { readConfig } from '../config.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const resetLink: Command = {
  summary: 'print a link to choose a new passphrase, where no mail is sent (--email ADDRESS --data DIR)',
  options: {
    email: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string' },
    origin: { type: 'string' },
  },
  async run(options) {
    if (!options.email) throw new Error('Say whose passphrase: entente reset-link --email ADDRESS');
    const config = readConfig(options, process.env);
    const reached = await reachHouse(config);
    const db = asRole(reached, 'entente_app');
    try {
      const made = await linkByOperator(db, { email: options.email, origin: config.origin, now: new Date() });
      if (!made.ok) throw new Error(`Nobody signs in with ${options.email}`);
      process.stdout.write(
        `Hand this link to ${made.value.name}, to nobody else. It works once, for an hour:\n  ${made.value.link}\n`,
      );
    } finally {
      await db.close();
      await reached.close();
    }
  },
};

import { inviteByOperator } from '../../features/accounts/invitations/invite-by-operator.ts';
import { type Role, roles } from '../../features/accounts/roles.ts';
import { isLanguage } from '../../platform/texts/languages.ts';
import type { Command } from './entente.ts';
import { installationOptions, onInstallation } from './on-installation.ts';

export const inviteCommand: Command = {
  summary:
    'invite a member (--email --name --roles mediator,… --service SLUG; without --service: --roles editor or operator)',
  options: {
    ...installationOptions,
    email: { type: 'string' },
    name: { type: 'string' },
    roles: { type: 'string' },
    service: { type: 'string' },
    language: { type: 'string' },
  },
  async run(options) {
    const { email, name, service } = options;
    if (!email || !name || !options.roles) throw new Error('Say also --email, --name and --roles');
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new Error(`“${email}” is no mail address`);
    const given = options.roles.split(',').map((role) => role.trim());
    const unknown = given.find((role) => !roles.some((known) => known === role));
    if (unknown) throw new Error(`There is no role “${unknown}”. Roles: ${roles.join(', ')}`);
    const language = isLanguage(options.language) ? options.language : undefined;
    const invited = { email, name, language, slug: service ?? null, roles: given as Role[] };
    const made = await onInstallation(options, (at) => inviteByOperator(at, invited));
    if (!made.ok)
      throw new Error(
        made.kind === 'no_service'
          ? `No service has the address “${service}”`
          : 'Editor and operator are roles of the installation, without --service; all others need --service SLUG',
      );
    process.stdout.write(`Hand this link to ${name}. It works once, for seven days:\n  ${made.value.link}\n`);
  },
};

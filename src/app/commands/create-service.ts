import { createService } from '../../features/accounts/invitations/invite-by-operator.ts';
import { foldPlace } from '../../features/accounts/services/fold-place.ts';
import { isLanguage } from '../../platform/texts/languages.ts';
import type { Command } from './entente.ts';
import { installationOptions, onInstallation } from './on-installation.ts';

const asked = [
  'name',
  'country',
  'language',
  'phone',
  'email',
  'areas',
  'coordinator',
  'coordinator-email',
] as const;

export const createServiceCommand: Command = {
  summary:
    'make a service and invite its first coordinator (--name --country be|nl --language --phone --email --areas "4000;Liège" --coordinator NAME --coordinator-email ADDRESS --slug --like SLUG of a sister)',
  options: {
    ...installationOptions,
    slug: { type: 'string' },
    like: { type: 'string' },
    ...Object.fromEntries(asked.map((option) => [option, { type: 'string' as const }])),
  },
  async run(options) {
    const missing = asked.filter((option) => !options[option]?.trim());
    if (missing.length > 0) throw new Error(`Say also ${missing.map((option) => `--${option}`).join(', ')}`);
    const given = options as Record<(typeof asked)[number], string>;
    const { country, language, name } = given;
    if (country !== 'be' && country !== 'nl') throw new Error('--country is be or nl');
    if (!isLanguage(language)) throw new Error('--language is nl, fr, de or en');
    for (const address of [given.email, given['coordinator-email']])
      if (!/^[^@\s]+@[^@\s]+$/.test(address)) throw new Error(`“${address}” is no mail address`);
    const slug = options.slug ?? foldPlace(name).replaceAll(' ', '-').slice(0, 60);
    if (!/^[a-z0-9-]{2,60}$/.test(slug))
      throw new Error('--slug has 2 to 60 letters a–z, digits and hyphens');
    const areas = given.areas.split(/[;,\n]/);
    const { like } = options;
    const contact = { phone: given.phone, email: given.email, areas };
    const service = { name, slug, country, language, ...contact, like } as const;
    const coordinator = { name: given.coordinator, email: given['coordinator-email'] };
    const made = await onInstallation(options, (at) => createService(at, service, coordinator));
    if (!made.ok && made.kind === 'no_sister') throw new Error(`No service has the address “${like}”`);
    if (!made.ok) throw new Error(`Another service has the address “${slug}”: choose one with --slug`);
    process.stdout.write(
      `The service “${name}” is made. It opens for requests once ${coordinator.name} has followed this link, within seven days:\n  ${made.value.link}\n`,
    );
  },
};

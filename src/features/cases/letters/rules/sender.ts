import { z } from 'zod';
import { usualCaseMonths } from '../../rules/kept-months.ts';

const text = (most: number) => z.string().max(most).default('');

/** How a service signs and posts its letters. What is empty has its default in `senderOf`. */
export const senderFacts = z.object({
  /** Street and number; postcode and town; as they stand on the envelope. */
  street: text(120),
  town: text(120),
  /** The envelope tells no word of mediation: only the postal address. */
  neutral: z.boolean().default(true),
  /** In the head of the letter, in the place of the service’s name. */
  letterhead: text(120),
  window: z.enum(['left', 'right']).optional(),
  controller: text(200),
  privacyContact: text(200),
});
export type SenderFacts = z.infer<typeof senderFacts>;

export type ServiceAsSender = {
  name: string;
  country: 'be' | 'nl';
  phone: string;
  email: string;
  /** Months that it keeps a case, where it chose them. */
  kept?: number | null;
};

/** The service as it stands on its letters. */
export type Sender = ReturnType<typeof senderOf>;

export function senderOf({ kept, ...service }: ServiceAsSender, stored: unknown) {
  const facts = senderFacts.parse(stored ?? {});
  const office = [facts.street, facts.town].filter(Boolean);
  return {
    ...service,
    head: facts.letterhead || service.name,
    office,
    /** The line above the window. */
    from: facts.neutral ? office : [service.name, ...office],
    window: facts.window ?? (service.country === 'be' ? ('right' as const) : ('left' as const)),
    controller: facts.controller || [service.name, ...office].join(', '),
    privacyContact: facts.privacyContact || service.email || service.phone || service.name,
    keptMonths: kept ?? usualCaseMonths,
  };
}

const authorities: Record<'be' | 'nl', Record<string, string>> = {
  be: {
    nl: 'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel',
    fr: 'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles',
    de: 'Datenschutzbehörde, Drukpersstraat 35, 1000 Brüssel',
    en: 'Gegevensbeschermingsautoriteit (Data Protection Authority), Drukpersstraat 35, 1000 Brussels',
  },
  nl: {
    nl: 'Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag',
    fr: 'Autoriteit Persoonsgegevens (autorité de protection des données), Postbus 93374, 2509 AJ La Haye',
    de: 'Autoriteit Persoonsgegevens (Datenschutzbehörde), Postbus 93374, 2509 AJ Den Haag',
    en: 'Autoriteit Persoonsgegevens (Data Protection Authority), Postbus 93374, 2509 AJ The Hague',
  },
};

/** Who watches over personal data in the country, in the language of the letter where it has a name there. */
export const authorityOf = (country: 'be' | 'nl', tag: string): string =>
  authorities[country][tag] ?? authorities[country].nl ?? '';

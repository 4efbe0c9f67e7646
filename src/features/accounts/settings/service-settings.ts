import { z } from 'zod';
import { languages } from '../../../platform/texts/languages.ts';

/** The rules of pairing that a service may hold to be hard. That nobody gets acquaintances is hard everywhere. */
export const pairingRules = [
  'own_street',
  'own_district',
  'inactive',
  'untrained',
  'no_agreement',
  'no_record_check',
  'full',
  'nobody_experienced',
] as const;
export type PairingRule = (typeof pairingRules)[number];

const hard: Record<PairingRule, boolean> = {
  own_street: true,
  own_district: true,
  inactive: true,
  untrained: true,
  no_agreement: true,
  no_record_check: false,
  full: true,
  nobody_experienced: true,
};
const soften = Object.fromEntries(
  pairingRules.map((rule) => [rule, z.boolean().default(hard[rule])]),
) as Record<PairingRule, z.ZodDefault<z.ZodBoolean>>;
const hardRules = z.object({ acquaintance: z.literal(true).default(true), ...soften });

const norms = z.object({
  firstContactWorkingDays: z.int().min(1).max(60).default(5),
  firstPartyVisitWorkingDays: z.int().min(1).max(90).default(10),
  aftercareFromWeeks: z.int().min(1).max(26).default(2),
  aftercareByWeeks: z.int().min(1).max(52).default(6),
  soonWorkingDays: z.int().min(0).max(10).default(2),
});

const files = z.object({
  mostMegabytes: z.int().min(1).max(25).default(10),
  /** In one place of a case: what another party puts in his must not be felt here. */
  mostMegabytesInOnePlace: z.int().min(1).max(500).default(100),
});

const homeVisits = z.object({
  /** Whether mediators may take the address and phone number of a visit along on their phones. */
  onPhones: z.boolean().default(false),
  hours: z.int().min(1).max(168).default(24),
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const reminders = z.object({
  /** So many hours before an appointment each party is reminded of it; none when the list is empty. */
  hoursBefore: z.array(z.int().min(1).max(336)).max(4).default([48, 2]),
  /** In the night nobody is reminded: what falls there goes the evening before. */
  quietFrom: clock.default('21:00'),
  quietTo: clock.default('08:00'),
  /** The word in a party’s calendar; empty: “Afspraak”, in his language. */
  calendarWord: z.string().max(60).default(''),
});

/** How messages to parties look: a subject of the service’s own, and who signs. Both empty: neutral, and nobody. */
const messages = z.object({
  subject: z.string().max(80).default(''),
  sender: z.string().max(120).default(''),
});

const figures = z.object({
  /** Numbers from 1 up to this, but not it, are kept back in what is published. */
  smallestNumber: z.int().min(3).max(20).default(5),
});

const schema = z.object({
  /** The languages in which the service works. */
  languages: z.array(z.enum(languages)).min(1).default(['nl']),
  mediatorsPerCase: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  hardRules: hardRules.prefault({}),
  norms: norms.prefault({}),
  files: files.prefault({}),
  homeVisits: homeVisits.prefault({}),
  reminders: reminders.prefault({}),
  messages: messages.prefault({}),
  figures: figures.prefault({}),
  /** Run by the police: then no coordinator or mediator may hold the role of a partner. */
  runByPolice: z.boolean().default(false),
});

/** How a service works: its languages, how it pairs mediators, and its norms in working days and weeks. */
export type ServiceSettings = z.infer<typeof schema>;
export type GivenSettings = z.input<typeof schema>;

/** The settings of a service from what its row holds; what is missing has its default. Throws when one is impossible. */
export const serviceSettings = (stored: unknown): ServiceSettings => schema.parse(stored ?? {});

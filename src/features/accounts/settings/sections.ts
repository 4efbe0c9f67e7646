import { z } from 'zod';
import {
  dayOrNothing,
  emailAddress,
  line,
  lineOrNothing,
  oneOf,
  several,
  story,
  ticked,
} from '../../../platform/http/fields.ts';
import type { Typed } from '../../../platform/http/form.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { placesServed } from '../services/make-service.ts';
import type { Service } from '../tables.ts';
import { pairingRules, type ServiceSettings, serviceSettings } from './service-settings.ts';

const whole = (least: number, most: number) =>
  z
    .string('required')
    .regex(/^\d{1,3}$/, 'not_a_number')
    .transform(Number)
    .pipe(z.number().min(least, 'not_a_number').max(most, 'not_a_number'));

const onTheClock = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'required');

/** The parts of the settings, each with a page of its own. */
export const sections = {
  contact: z.object({
    name: line(120),
    phone: line(40),
    email: emailAddress,
    languages: several(languages).pipe(z.array(z.enum(languages)).min(1, 'choose_one')),
  }),
  areas: z.object({
    areas: story(10_000)
      .transform((text) => placesServed(text.split(/[\n,;]/)))
      .refine((places) => places.length > 0, 'areas_empty'),
  }),
  intake: z.object({ closedUntil: dayOrNothing }),
  messages: z.object({ subject: lineOrNothing(80), sender: lineOrNothing(120) }),
  pairing: z.object({
    mediatorsPerCase: oneOf(['1', '2', '3']),
    hardRules: several(pairingRules),
    runByPolice: ticked,
  }),
  norms: z
    .object({
      firstContactWorkingDays: whole(1, 60),
      firstPartyVisitWorkingDays: whole(1, 90),
      aftercareFromWeeks: whole(1, 26),
      aftercareByWeeks: whole(1, 52),
      soonWorkingDays: whole(0, 10),
    })
    .refine((norms) => norms.aftercareFromWeeks <= norms.aftercareByWeeks, {
      message: 'aftercare_order',
      path: ['aftercareByWeeks'],
    }),
  files: z.object({
    mostMegabytes: whole(1, 25),
    mostMegabytesInOnePlace: whole(1, 500),
    onPhones: ticked,
    hours: whole(1, 168),
  }),
  figures: z.object({ smallestNumber: whole(3, 20) }),
  reminders: z.object({
    hoursBefore: z
      .string()
      .regex(/^\s*(\d{1,3}\s*(,\s*\d{1,3}\s*){0,3})?$/, 'not_a_number')
      .transform((text) => text.split(',').map(Number).filter(Boolean))
      .pipe(z.array(z.number().max(336, 'not_a_number'))),
    quietFrom: onTheClock,
    quietTo: onTheClock,
    calendarWord: z.string().max(60, 'too_long').default(''),
  }),
} as const;

export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as Section[];
export type Change = { [S in Section]: { section: S; value: z.infer<(typeof sections)[S]> } }[Section];

export type ServiceToSet = Service & { areas: readonly string[] };

/** What the fields of a section hold now. */
export function fieldsNow(section: Section, service: ServiceToSet): Typed {
  const settings = serviceSettings(service.settings);
  const { name, phone, email } = service;
  if (section === 'contact') return { name, phone, email, languages: settings.languages };
  if (section === 'areas') return { areas: service.areas.join('\n') };
  if (section === 'messages') return settings.messages;
  if (section === 'intake') return { closedUntil: service.intake_closed_until ?? '' };
  if (section === 'norms')
    return Object.fromEntries(Object.entries(settings.norms).map(([key, value]) => [key, String(value)]));
  if (section === 'files') return filesNow(settings);
  if (section === 'figures') return { smallestNumber: String(settings.figures.smallestNumber) };
  if (section === 'reminders')
    return { ...settings.reminders, hoursBefore: settings.reminders.hoursBefore.join(', ') };
  return {
    mediatorsPerCase: String(settings.mediatorsPerCase),
    hardRules: pairingRules.filter((rule) => settings.hardRules[rule]),
    ...(settings.runByPolice ? { runByPolice: 'yes' } : {}),
  };
}

function filesNow({ files, homeVisits }: ServiceSettings): Typed {
  return {
    mostMegabytes: String(files.mostMegabytes),
    mostMegabytesInOnePlace: String(files.mostMegabytesInOnePlace),
    hours: String(homeVisits.hours),
    ...(homeVisits.onPhones ? { onPhones: 'yes' } : {}),
  };
}

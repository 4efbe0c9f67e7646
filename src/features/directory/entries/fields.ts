import { z } from 'zod';
import { languages } from '../../../platform/texts/languages.ts';
import { accessCodes } from './codes/access.ts';
import { kindCodes } from './codes/kinds.ts';
import { runByCodes } from './codes/run-by.ts';

/** A text in the languages in which somebody has written it; `from` is the one that the others follow. */
const textIn = (most: number) =>
  z.object({
    from: z.enum(languages),
    in: z.partialRecord(
      z.enum(languages),
      z.object({ text: z.string().trim().min(1).max(most), at: z.iso.datetime() }),
    ),
  });

const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const weekday = z.number().int().min(1).max(7);
const words = (most: number) => z.string().trim().min(1).max(most);

/** Where one can come. `areaOnly` services show their area: street, postcode and point are left out of all that is public. */
const place = z.object({
  street: z.string().trim().max(200).default(''),
  postcode: z.string().trim().max(10).default(''),
  town: words(100),
  /** WGS84, degrees: longitude, latitude. */
  point: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .nullable()
    .default(null),
  areaOnly: z.boolean().default(false),
});

/** Whom the service helps: codes of municipalities (`be:62063`, `nl:0344`), postcodes, and names as they were typed. */
const area = z.object({
  municipalities: z
    .array(z.string().regex(/^(be:\d{5}|nl:\d{4})$/))
    .max(700)
    .default([]),
  postcodes: z
    .array(z.string().regex(/^(be|nl):\d{4}$/))
    .max(2000)
    .default([]),
  names: z.array(words(100)).max(700).default([]),
});

/** Days are 1 (Monday) to 7, times `HH:MM` of the service’s own clock. On public holidays it is closed unless `holidays`. */
const hours = z.object({
  week: z
    .array(z.object({ day: weekday, from: time, to: time }))
    .max(28)
    .default([]),
  holidays: z.boolean().default(false),
  exceptions: z
    .array(
      z.object({
        from: day,
        to: day,
        open: z.tuple([time, time]).nullable(),
        why: z.string().trim().max(200).default(''),
      }),
    )
    .max(100)
    .default([]),
});

/** Fixed hours at a partner’s place: a police station, the office of a housing company. */
const deskHours = z
  .array(
    z.object({
      where: words(200),
      address: z.string().trim().max(200).default(''),
      day: weekday,
      from: time,
      to: time,
      every: z.enum(['week', 'two_weeks', 'month']).default('week'),
    }),
  )
  .max(50);

/** Persons or desks one may turn to, also at partners; a role and how to reach it, never a private person. */
const advisers = z
  .array(
    z.object({
      who: words(200),
      where: z.string().trim().max(200).default(''),
      reach: z.string().trim().max(200).default(''),
    }),
  )
  .max(50);

/**
 * THE list of what the directory knows of a service: forms, exports, imports and the log of changes are made from it. A field is
 * of the service itself, or of its practice sheet (the fields of BeFUS). `text` fields are written once a language.
 */
export const fields = {
  name: textIn(160),
  kinds: z.array(z.enum(kindCodes)).max(kindCodes.length),
  does: textIn(4000),
  forWhom: textIn(2000),
  howToAsk: textIn(2000),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(60),
  phone: words(40),
  email: z.email().max(200),
  website: z.url({ protocol: /^https?$/ }).max(500),
  requestUrl: z.url({ protocol: /^https?$/ }).max(500),
  postAddress: words(400),
  place,
  area,
  hours,
  deskHours,
  advisers,
  access: z.array(z.enum(accessCodes)).max(accessCodes.length),
  runBy: z.enum(runByCodes),
  charterSignedOn: day,
  population: z.number().int().min(0).max(20_000_000),
  since: z.number().int().min(1900).max(2100),
  nuisance: textIn(2000),
  keywords: textIn(500),
  aimsShort: textIn(4000),
  aimsLong: textIn(4000),
  actions: textIn(8000),
  cost: textIn(4000),
  communication: textIn(4000),
  evaluation: textIn(4000),
  success: textIn(4000),
  originality: textIn(4000),
  contact: textIn(2000),
} as const;

export type FieldName = keyof typeof fields;
export type ValueOf<F extends FieldName> = z.infer<(typeof fields)[F]>;
export type TextIn = z.infer<ReturnType<typeof textIn>>;
export type Hours = z.infer<typeof hours>;
export type Place = z.infer<typeof place>;
export type Area = z.infer<typeof area>;

export const fieldNames = Object.keys(fields) as FieldName[];

const practiceTexts = [
  'nuisance',
  'keywords',
  'aimsShort',
  'aimsLong',
  'actions',
  'cost',
  'communication',
  'evaluation',
  'success',
  'originality',
  'contact',
] as const satisfies FieldName[];

/** The fields of the practice sheet, in the order of the sheet. */
export const practiceFields = [
  'population',
  'since',
  ...practiceTexts,
] as const satisfies readonly FieldName[];

/** The fields that are texts, to be written in up to four languages. */
export const textFields = [
  'name',
  'does',
  'forWhom',
  'howToAsk',
  ...practiceTexts,
] as const satisfies readonly FieldName[];
export type TextField = (typeof textFields)[number];
export const isTextField = (field: FieldName): field is TextField =>
  (textFields as readonly FieldName[]).includes(field);

/** What a service of this installation says in its own settings; in the directory these are read, not written. */
export const fieldsOfSettings = ['name', 'phone', 'email', 'area'] as const satisfies FieldName[];

export const isFieldName = (word: string): word is FieldName => Object.hasOwn(fields, word);

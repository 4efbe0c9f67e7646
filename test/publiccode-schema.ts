const text = { type: 'string', minLength: 1 } as const;
const link = { type: 'string', pattern: '^https?://[^\\s/]+' } as const;
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true } as const;
const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;
const language = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$';

const description = {
  type: 'object',
  required: ['shortDescription', 'longDescription', 'features'],
  properties: {
    localisedName: text,
    shortDescription: { type: 'string', minLength: 1, maxLength: 150 },
    longDescription: { type: 'string', minLength: 150, maxLength: 10_000 },
    documentation: link,
    apiDocumentation: link,
    features: { ...texts, items: { type: 'string', minLength: 1, maxLength: 100 } },
    screenshots: texts,
    videos: { type: 'array', items: link },
    awards: texts,
  },
  additionalProperties: false,
} as const;

const dependencies = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name'],
    properties: {
      name: text,
      version: text,
      versionMin: text,
      versionMax: text,
      optional: { type: 'boolean' },
    },
    additionalProperties: false,
  },
} as const;

const contact = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text,
    email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$' },
    affiliation: text,
    phone: text,
  },
  additionalProperties: false,
} as const;

const maintenance = {
  type: 'object',
  required: ['type'],
  properties: {
    type: { enum: ['internal', 'contract', 'community', 'none'] },
    contacts: { type: 'array', minItems: 1, items: contact },
    contractors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'until'],
        properties: { name: text, until: day, website: link },
      },
    },
  },
  additionalProperties: false,
  anyOf: [
    { properties: { type: { enum: ['internal', 'community'] } }, required: ['contacts'] },
    { properties: { type: { const: 'contract' } }, required: ['contractors'] },
    { properties: { type: { const: 'none' } } },
  ],
} as const;

const audience = {
  type: 'object',
  properties: {
    countries: { ...texts, items: { type: 'string', pattern: '^[A-Z]{2}$' } },
    unsupportedCountries: texts,
    scope: texts,
  },
  additionalProperties: false,
} as const;

/** The publiccode.yml standard, version 0.5, as far as this project uses it: an unknown key is a mistake. */
export const publiccodeSchema = {
  type: 'object',
  required: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  properties: {
    publiccodeYmlVersion: { enum: ['0.4', '0.4.0', '0.5', '0.5.0'] },
    name: text,
    applicationSuite: text,
    url: link,
    landingURL: link,
    softwareVersion: text,
    releaseDate: day,
    logo: text,
    platforms: texts,
    categories: { ...texts, items: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' } },
    roadmap: link,
    developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
    softwareType: {
      enum: ['web', 'mobile', 'iot', 'desktop', 'backend', 'other']
        .map((kind) => `standalone/${kind}`)
        .concat('addon', 'library', 'configurationFiles'),
    },
    intendedAudience: audience,
    description: {
      type: 'object',
      minProperties: 1,
      patternProperties: { [language]: description },
      additionalProperties: false,
    },
    legal: {
      type: 'object',
      required: ['license'],
      properties: { license: text, mainCopyrightOwner: text, repoOwner: text },
      additionalProperties: false,
    },
    maintenance,
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: {
        localisationReady: { type: 'boolean' },
        availableLanguages: { ...texts, items: { type: 'string', pattern: language } },
      },
      additionalProperties: false,
    },
    dependsOn: {
      type: 'object',
      properties: { open: dependencies, proprietary: dependencies, hardware: dependencies },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;

import { usualCaseMonths } from '../../cases/rules/kept-months.ts';

/** How a period is counted. Months are those of the calendar. */
export type Unit = 'days' | 'months';

/** What is personal here, each with a period of its own. */
export const recordTypeNames = [
  'case',
  'request',
  'complaint',
  'judicial_request',
  'partner_message',
  'partner_contact',
  'partner_session',
  'survey',
  'departed_mediator',
  'departed_member',
  'unsent_mail',
  'draft',
  'invitation',
  'session',
  'attempt',
  'sent_form',
] as const;
export type RecordTypeName = (typeof recordTypeNames)[number];

export type RecordType = {
  name: RecordTypeName;
  unit: Unit;
  /** How long where the service chose nothing; what it may choose lies between `least` and `most`. */
  usual: number;
  least: number;
  most: number;
  /** Who chooses: the service for what is its own, nobody for what the software needs only for a moment. */
  chosenBy: 'service' | 'nobody';
};

const days = (name: RecordTypeName, usual: number): RecordType => ({
  ...{ name, unit: 'days', usual, least: usual, most: usual, chosenBy: 'nobody' },
});

/**
 * The table of retention: the only place that says how long something is kept. Its periods are our choice, to be judged by
 * each service: no law names them, except that nothing personal is kept longer than its purpose needs (GDPR art. 5(1)(e)).
 */
export const recordTypes: readonly RecordType[] = [
  { name: 'case', unit: 'months', usual: usualCaseMonths, least: 1, most: 24, chosenBy: 'service' },
  { name: 'request', unit: 'months', usual: 6, least: 1, most: 12, chosenBy: 'service' },
  { name: 'complaint', unit: 'months', usual: 24, least: 12, most: 60, chosenBy: 'service' },
  { name: 'judicial_request', unit: 'months', usual: 24, least: 1, most: 60, chosenBy: 'service' },
  { name: 'partner_message', unit: 'months', usual: 12, least: 1, most: 36, chosenBy: 'service' },
  { name: 'partner_contact', unit: 'months', usual: 12, least: 1, most: 24, chosenBy: 'service' },
  { name: 'partner_session', unit: 'months', usual: 36, least: 12, most: 60, chosenBy: 'service' },
  { name: 'survey', unit: 'months', usual: 60, least: 24, most: 120, chosenBy: 'service' },
  { name: 'departed_mediator', unit: 'months', usual: 12, least: 1, most: 24, chosenBy: 'service' },
  { name: 'departed_member', unit: 'months', usual: 24, least: 12, most: 60, chosenBy: 'nobody' },
  days('unsent_mail', 30),
  days('draft', 7),
  days('invitation', 30),
  days('session', 1),
  days('attempt', 2),
  days('sent_form', 30),
];

/** Those for which a service chooses the period itself. */
export const chosenTypes: readonly RecordType[] = recordTypes.filter(
  ({ chosenBy }) => chosenBy === 'service',
);

export const recordType = (name: RecordTypeName): RecordType =>
  recordTypes.find((type) => type.name === name) as RecordType;

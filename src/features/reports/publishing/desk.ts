import type { Context } from 'hono';
import type { Tx } from '../../../platform/db/database.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { organisationOf, organisationsOf } from '../../partners/organisations/queries.ts';
import type { Subject } from './make-draft.ts';
import { municipalitiesOf } from './queries.ts';
import { periodNamed } from './rules/periods.ts';
import { publishingTexts } from './texts.ts';

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everybody for whom a service can publish: itself, its municipalities where it has several, its partners. */
export async function audiencesOf(c: Context<Env>, tx: Tx, who: AtWork) {
  const say = publishingTexts(who.language);
  const day = isoDay(c.get('house').now(), who.service.timeZone);
  const municipalities = await municipalitiesOf(tx, who.service.id);
  const organisations = await organisationsOf(tx, who.service.id, day);
  return [
    { value: 'service', label: say('service') },
    ...municipalities.map((name) => ({ value: `m:${name}`, label: say('municipality', { name }) })),
    ...organisations.map((one) => ({ value: `p:${one.id}`, label: say('partner', { name: one.name }) })),
  ];
}

export type Found = { subject: Subject; organisation: string | null; audience: string };

/** What is to be published by the words of an address or a form; null where there is no such thing. */
export async function subjectOf(
  tx: Tx,
  who: AtWork,
  { period, audience }: { period: string; audience: string },
): Promise<Found | null> {
  const named = periodNamed(period);
  if (!named) return null;
  if (audience === 'service')
    return { subject: { named, kind: 'service', scope: '' }, organisation: null, audience };
  const scope = audience.slice(2);
  if (audience.startsWith('m:')) {
    const known = (await municipalitiesOf(tx, who.service.id)).includes(scope);
    return known ? { subject: { named, kind: 'municipality', scope }, organisation: null, audience } : null;
  }
  if (!audience.startsWith('p:') || !id.test(scope)) return null;
  const organisation = await organisationOf(tx, who.service.id, scope);
  return organisation
    ? { subject: { named, kind: 'partner', scope }, organisation: organisation.name, audience }
    : null;
}

export const isReportId = (text: string | undefined): text is string => text !== undefined && id.test(text);

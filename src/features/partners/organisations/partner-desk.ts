import type { Context } from 'hono';
import { z } from 'zod';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { FieldErrors } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import { type AtWork, atWork } from '../../accounts/access/who-may.ts';
import { saidErrors } from '../../accounts/forms/texts.ts';
import { type Organisation, organisationOf } from './queries.ts';
import { partnersTexts } from './texts.ts';

/** A coordinator who works on one of his service’s partners, in one transaction. */
export type AtDesk = { tx: Tx; who: AtWork; organisation: Organisation; now: Date; day: string };

/** Does something as the coordinator; `day` is today where his service works. */
export function asCoordinator<T>(
  c: Context<Env>,
  work: (desk: Omit<AtDesk, 'organisation'>) => Promise<T>,
): Promise<T> {
  const who = atWork(c);
  const { db, now } = c.get('house');
  const at = { now: now(), day: isoDay(now(), who.service.timeZone) };
  return db.as({ kind: 'member', memberId: who.memberId }, (tx) => work({ tx, who, ...at }));
}

/** Does something with the organisation of the address; null when his service has none of that id. */
export async function withOrganisation<T>(
  c: Context<Env>,
  work: (desk: AtDesk) => Promise<T>,
): Promise<T | null> {
  const id = c.req.param('id');
  if (!id || !isId(id)) return null;
  return asCoordinator(c, async (desk) => {
    const organisation = await organisationOf(desk.tx, desk.who.service.id, id);
    return organisation ? work({ ...desk, organisation }) : null;
  });
}

export const isId = (id: string | undefined): boolean => z.uuid().safeParse(id).success;

export const organisationPath = (id: string): string => `/partners/organisations/${id}`;

/** Notes in the trail what a coordinator changed of a partner. */
export const noted = (
  { tx, who, now }: Omit<AtDesk, 'organisation'>,
  action: string,
  detail: Record<string, string>,
): Promise<void> =>
  audit(tx, {
    ...{ at: now, serviceId: who.service.id, action, role: 'coordinator', detail },
    person: { id: who.memberId, name: who.name },
  });

const own = [
  'changed_meanwhile',
  'not_a_partner',
  'works_here',
  'nobody_can_be_reached',
  'result_without_closed',
  'until_before_from',
  'agreement_ended',
  'no_way',
] as const;
const isOwn = (code: string): code is (typeof own)[number] => (own as readonly string[]).includes(code);

/** What is wrong with a form about a partner, as the reader’s language says it. */
export function saidOfPartner(language: Language, errors: FieldErrors): FieldErrors {
  const say = partnersTexts(language);
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      isOwn(code) ? say(code) : (saidErrors(language, { code }).code ?? code),
    ]),
  );
}

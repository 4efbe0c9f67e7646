import { ok, type Result, refused } from '../../../platform/result.ts';
import type { PartnerKind } from '../kinds.ts';
import { type AtDesk, noted } from './partner-desk.ts';
import { hasTeamAmongSeats, insertOrganisation, type Organisation, updateOrganisation } from './queries.ts';

type Facts = { kind: PartnerKind; name: string; note: string };

/** Begins to work with an organisation. Sent twice, it is there once. */
export async function foundOrganisation(
  desk: Omit<AtDesk, 'organisation'>,
  { once, ...facts }: Facts & { once: string },
): Promise<void> {
  const row = { ...facts, id: once, service_id: desk.who.service.id, made_at: desk.now, ended_at: null };
  if (await insertOrganisation(desk.tx, row)) await noted(desk, 'partner.found', { partner: once });
}

/** Changes what an organisation is called and is, unless somebody else did since this version. */
export async function changeOrganisation(
  desk: AtDesk,
  { version, ...facts }: Facts & { version: number },
): Promise<Result<void, 'changed_meanwhile' | 'works_here'>> {
  const { id, kind } = desk.organisation;
  const becomes = facts.kind === 'sanction_officer' && kind !== 'sanction_officer';
  if (becomes && (await hasTeamAmongSeats(desk.tx, id))) return refused('works_here');
  if (!(await updateOrganisation(desk.tx, { id, version }, facts))) return refused('changed_meanwhile');
  await noted(desk, 'partner.changed', { partner: id });
  return ok(undefined);
}

/** Stops working with an organisation, or begins again; what stands so already stays so. */
export async function endOrganisation(desk: AtDesk, end: boolean): Promise<void> {
  const { organisation, now, tx } = desk;
  if ((organisation.ended_at !== null) === end) return;
  const changed: Partial<Organisation> = { ended_at: end ? now : null };
  if (await updateOrganisation(tx, organisation, changed))
    await noted(desk, end ? 'partner.ended' : 'partner.resumed', { partner: organisation.id });
}

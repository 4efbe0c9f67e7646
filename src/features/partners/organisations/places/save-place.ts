import { type AtDesk, noted } from '../partner-desk.ts';
import { insertPlace, type Place, updatePlace } from '../queries.ts';

type Facts = Omit<Place, 'id'>;

/** Adds a place to the organisation. A form that was sent twice adds it once. */
export async function addPlace(desk: AtDesk, id: string, facts: Facts): Promise<void> {
  const { tx, organisation } = desk;
  const of = { organisation_id: organisation.id, service_id: organisation.service_id };
  if (await insertPlace(tx, { id, ...of, ...facts, ended_at: null })) await note(desk, id);
}

/** Changes a place of the organisation, or ends it; old referrals keep it. */
export async function changePlace(desk: AtDesk, id: string, facts: Facts | 'ended'): Promise<void> {
  await updatePlace(desk.tx, id, facts === 'ended' ? { ended_at: desk.now } : facts);
  await note(desk, id);
}

const note = (desk: AtDesk, place: string) =>
  noted(desk, 'partner.place', { partner: desk.organisation.id, place });

import { type AtDesk, noted } from '../partner-desk.ts';
import { insertContact, type PartnerContact, updateContact } from '../queries.ts';

type Facts = Omit<PartnerContact, 'id'>;

/** Adds a contact to the organisation. A form that was sent twice adds it once. */
export async function addContact(desk: AtDesk, id: string, facts: Facts): Promise<void> {
  const { tx, organisation } = desk;
  const of = { organisation_id: organisation.id, service_id: organisation.service_id };
  if (await insertContact(tx, { id, ...of, ...facts, ended_at: null })) await note(desk, id);
}

/** Changes a contact of the organisation, or ends it. */
export async function changeContact(desk: AtDesk, id: string, facts: Facts | 'ended'): Promise<void> {
  await updateContact(desk.tx, id, facts === 'ended' ? { ended_at: desk.now } : facts);
  await note(desk, id);
}

const note = (desk: AtDesk, contact: string) =>
  noted(desk, 'partner.contact', { partner: desk.organisation.id, contact });

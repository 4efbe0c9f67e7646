import type { House } from '../../../../platform/house.ts';
import { serviceSettings } from '../../../accounts/settings/service-settings.ts';
import { theDirectory } from '../../../directory/directory.ts';
import type { Hours } from '../../../directory/entries/fields.ts';
import { publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';

/** What a card for a resident says of the service; nothing of him, of his neighbour or of who sent him. */
export type CardFacts = {
  name: string;
  phone: string;
  hours: Hours | null;
  /** Within so many working days somebody of the service makes contact. */
  workingDays: number;
  /** The address of this installation, without `https://`. */
  site: string;
};

/** The facts of a card, from what everybody may know; null while the service is not open. */
export async function readCard(house: House, serviceId: string): Promise<CardFacts | null> {
  const row = await house.db.as({ kind: 'public' }, (tx) => serviceById(tx, serviceId));
  if (!row) return null;
  const { listed } = await theDirectory(house);
  const { name, phone } = publicService(row, house.now());
  return {
    ...{ name, phone },
    hours: listed.find(({ tenant }) => tenant?.id === serviceId)?.facts.hours?.value ?? null,
    workingDays: serviceSettings(row.settings).norms.firstContactWorkingDays,
    site: house.origin.replace(/^https?:\/\//, ''),
  };
}

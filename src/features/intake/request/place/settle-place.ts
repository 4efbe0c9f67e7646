import type { Entry } from '../../../directory/entries/entry.ts';
import type { Door, Help } from '../../../directory/find-help.ts';
import type { Settled } from '../ask.tsx';

type DoorHere = Door & { entry: Entry & { tenant: NonNullable<Entry['tenant']> } };

/** The services that take requests on this site, of those that help there. */
export const doorsHere = (help: Help): DoorHere[] =>
  help.kind === 'doors' ? help.doors.filter((door): door is DoorHere => door.entry.tenant !== null) : [];

/** The service that the request goes to, or what must be asked or said first. */
export function settlePlace(help: Help, value: { place: string; service: string }): Settled {
  if (help.kind === 'nothing_typed') return { errors: { place: 'required' } };
  if (help.kind === 'unknown') return { errors: { place: help.why } };
  if (help.kind === 'which') return { errors: { municipality: 'choose_municipality' } };
  if (help.kind === 'none') return { errors: { place: 'none' } };
  const here = doorsHere(help);
  const [only, another] = here;
  if (!only) return { errors: { place: 'elsewhere' } };
  const chosen = another ? here.find(({ entry }) => entry.tenant.id === value.service) : only;
  return chosen
    ? { answer: { place: value.place, service: chosen.entry.tenant.id } }
    : { errors: { service: 'choose' } };
}

import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { sameBytes } from '../../../platform/vault/bytes.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import {
  accreditationOf,
  type MaybeAccredited,
  whoMayBeAccredited,
} from '../../mediators/accreditation/queries.ts';
import { accreditedOn } from '../../mediators/accreditation/rules.ts';
import { mediatorsOfService } from '../../mediators/profile/queries.ts';
import type { RequestItem } from './record/content.ts';
import { keysOfRequest, type RequestRow, requestById, requestsOf } from './record/queries.ts';
import { type OpenRequest, openRequest, readItems, rewrapRequests } from './record/request-record.ts';

export const asMember = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

const coordinates = (who: AtWork): boolean => who.roles.includes('coordinator');
export const roleHere = (who: AtWork) => (coordinates(who) ? 'coordinator' : 'mediator');

/** Today, `YYYY-MM-DD`, where the service works. */
export const todayAt = (house: House, who: AtWork): string => isoDay(house.now(), who.service.timeZone);

export type RequestList = { rows: RequestRow[]; people: MaybeAccredited[] };

/** The requests that the member may see; a coordinator also sees who is accredited, and brings old seals under the key of now. */
export const listRequests = (house: House, who: AtWork): Promise<RequestList> =>
  asMember(house, who, async (tx) => {
    if (coordinates(who)) await rewrapRequests(tx, who, house.now());
    return {
      rows: await requestsOf(tx, who.service.id),
      people: coordinates(who) ? await whoMayBeAccredited(tx, who.service.id) : [],
    };
  });

/** The number by which this member is accredited today; null when he is not. */
export async function ownNumber(tx: Tx, house: House, who: AtWork): Promise<string | null> {
  const own = await accreditationOf(tx, who.memberId, who.service.id);
  return own && accreditedOn(own, todayAt(house, who)) ? own.number : null;
}

export type RequestDossier = {
  row: RequestRow;
  items: RequestItem[];
  /** By which number this member may answer today; null when he may not. */
  number: string | null;
  /** Names of the mediators who are put on it, and whom a coordinator can still put on it: accredited today. */
  puts: { on: { id: string; name: string }[]; can: { id: string; name: string }[] };
};

/** A dossier opened, which stands in the trail; `locked` when nobody sealed it to him, or he has a new passphrase. */
export function readRequest(
  house: House,
  who: AtWork,
  id: string,
): Promise<RequestDossier | 'locked' | null> {
  return asMember(house, who, async (tx) => {
    const found = await openOne(tx, who, id);
    if (!found) return null;
    await noteInTrail(tx, house, who, { action: 'judicial.read', request: id });
    if (!found.open) return 'locked';
    return {
      row: found.row,
      items: await readItems(tx, found.open),
      number: await ownNumber(tx, house, who),
      puts: coordinates(who) ? await putOn(tx, house, who, id) : { on: [], can: [] },
    };
  });
}

async function putOn(tx: Tx, house: House, who: AtWork, id: string): Promise<RequestDossier['puts']> {
  const today = todayAt(house, who);
  const keys = (await keysOfRequest(tx, id)).filter((key) => key.holder_kind === 'member');
  const accredited = (await whoMayBeAccredited(tx, who.service.id)).filter(
    ({ issued_on, valid_until }) =>
      issued_on && valid_until && accreditedOn({ issued_on, valid_until }, today),
  );
  const mediators = await mediatorsOfService(tx, who.service.id);
  const isOn = (one: { id: string; public_key: Uint8Array }) =>
    keys.some((key) => key.holder_id === one.id && sameBytes(key.public_key, one.public_key));
  const named = ({ id: memberId, name }: { id: string; name: string }) => ({ id: memberId, name });
  return {
    on: mediators.filter(isOn).map(named),
    can: mediators.filter((one) => !isOn(one) && accredited.some((other) => other.id === one.id)).map(named),
  };
}

/** The row of a request and, when this member can open it, its dossier. */
export async function openOne(
  tx: Tx,
  who: AtWork,
  id: string,
  options: { lock?: boolean } = {},
): Promise<{ row: RequestRow; open: OpenRequest | null } | null> {
  const row = await requestById(tx, who.service.id, id, options);
  return row ? { row, open: await openRequest(tx, who, id) } : null;
}

export const noteInTrail = (
  tx: Tx,
  house: House,
  who: AtWork,
  { action, request }: { action: string; request: string },
): Promise<void> =>
  audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, action, role: roleHere(who) },
    person: { id: who.memberId, name: who.name },
    detail: { request },
  });

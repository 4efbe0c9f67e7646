import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type OpenComplaint, openComplaint, opensWith, readComplaint } from '../record/complaint-record.ts';
import type { ComplaintItem } from '../record/content.ts';
import { complaintById, complaintsOf, handlersOf, keysOfComplaint } from '../record/queries.ts';

export type ComplaintRow = Awaited<ReturnType<typeof complaintsOf>>[number];

export type Dossier = {
  row: ComplaintRow;
  items: ComplaintItem[];
  /** Handlers of the service who cannot open it: they came later, or lost their passphrase. */
  without: { memberId: string; email: string }[];
};

export const listComplaints = (house: House, who: AtWork): Promise<ComplaintRow[]> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, (tx) => complaintsOf(tx, who.service.id));

/** A dossier as its handler opens it, which stands in the trail; `locked` when nobody let him in yet. */
export function readDossier(house: House, who: AtWork, id: string): Promise<Dossier | 'locked' | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await openOne(tx, who, id);
    if (!found) return null;
    await noteInTrail(tx, house, who, { action: 'complaint.read', complaint: id });
    if (!found.open) return 'locked';
    const [items, keys, handlers] = await Promise.all([
      readComplaint(tx, found.open),
      keysOfComplaint(tx, id),
      handlersOf(tx, who.service.id),
    ]);
    const isInside = (handler: { member_id: string; public_key: Uint8Array }) =>
      keys.some((key) => key.member_id === handler.member_id && opensWith(key, handler.public_key));
    const without = handlers
      .filter((handler) => !isInside(handler))
      .map((handler) => ({ memberId: handler.member_id, email: handler.email }));
    return { row: found.row, items, without };
  });
}

/** The row of a complaint and, when this handler can open it, its dossier. */
export async function openOne(
  tx: Tx,
  who: AtWork,
  id: string,
  options: { lock?: boolean } = {},
): Promise<{ row: ComplaintRow; open: OpenComplaint | null } | null> {
  const row = await complaintById(tx, who.service.id, id, options);
  if (!row) return null;
  return { row, open: await openComplaint(tx, { id, serviceId: who.service.id }, who) };
}

export const noteInTrail = (
  tx: Tx,
  house: House,
  who: AtWork,
  { action, complaint }: { action: string; complaint: string },
): Promise<void> =>
  audit(tx, {
    at: house.now(),
    serviceId: who.service.id,
    action,
    person: { id: who.memberId, name: who.name },
    role: 'complaint_handler',
    detail: { complaint },
  });

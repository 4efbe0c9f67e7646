import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { type Mail, openMail } from '../../../platform/mail/mail.ts';
import type { MemberVisitor } from '../access/visitor.ts';
import { waitingMail, waitingMailWith } from './queries.ts';

export type WaitingMail = Mail & { id: string; madeAt: Date; failedAt: Date | null };

/** All mail that waits, as this member may see it; the trail says that he looked. */
export const readOutbox = (house: House, member: MemberVisitor): Promise<WaitingMail[]> =>
  house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    await auditLook(tx, house, member, 'outbox.list');
    return (await waitingMail(tx)).map((row) => opened(house, row));
  });

/** One mail that waits; null when it is not there, was sent, or is another service’s. */
export const readWaitingMail = (
  house: House,
  member: MemberVisitor,
  id: string,
): Promise<WaitingMail | null> =>
  house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    const row = await waitingMailWith(tx, id);
    if (!row) return null;
    await auditLook(tx, house, member, 'outbox.read');
    return opened(house, row);
  });

type Row = { id: string; sealed: Uint8Array; made_at: Date; failed_at: Date | null };

const opened = ({ installationKey }: House, { id, sealed, made_at, failed_at }: Row): WaitingMail => ({
  ...openMail(installationKey, id, sealed),
  id,
  madeAt: made_at,
  failedAt: failed_at,
});

const auditLook = (tx: Tx, house: House, member: MemberVisitor, action: string): Promise<void> =>
  audit(tx, {
    at: house.now(),
    serviceId: member.service?.id ?? null,
    action,
    person: { id: member.memberId, name: member.name },
    role: member.roles.includes('administrator') ? 'administrator' : 'operator',
  });

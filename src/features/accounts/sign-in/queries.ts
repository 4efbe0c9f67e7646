import type { Tx } from '../../../platform/db/database.ts';

export function memberByEmail(tx: Tx, email: string) {
  return tx
    .selectFrom('identity.member')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('ended_at', 'is', null)
    .selectAll()
    .executeTakeFirst();
}

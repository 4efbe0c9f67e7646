import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { mayTry } from '../../accounts/throttle/throttle.ts';
import { makeComplaintKey, writeComplaint } from '../record/complaint-record.ts';
import type { ComplaintContent } from '../record/content.ts';
import { type Handler, handlersOf, insertComplaint } from '../record/queries.ts';
import { filingTexts } from './texts.ts';

export type Filed = Omit<Extract<ComplaintContent, { kind: 'complaint' }>, 'kind'>;

/**
 * Files what a resident complains of: sealed to the complaint handlers of the service, and forgotten by the server with
 * this answer. `once` comes with the form: a second post of it does nothing more.
 */
export async function fileComplaint(
  house: House,
  given: { serviceId: string; once: string; computer: string; words: Filed; day: string },
): Promise<Result<void, 'no_handler' | 'wait'>> {
  const seconds = await mayTry(house, [{ kind: 'computer', value: `complaint ${given.computer}` }]);
  if (seconds > 0) return refused('wait', { seconds });
  return house.db.as({ kind: 'public' }, async (tx) => {
    const handlers = await handlersOf(tx, given.serviceId);
    if (handlers.length === 0) return refused('no_handler');
    const of = { id: given.once, serviceId: given.serviceId };
    const channel = 'WEB' as const;
    if (!(await insertComplaint(tx, { ...row(of, given.day), channel }))) return ok(undefined);
    const open = await makeComplaintKey(tx, of, handlers);
    const content = { kind: 'complaint', ...given.words } as const;
    await writeComplaint(tx, open, { id: randomId(), content, authorId: null, now: house.now() });
    await audit(tx, {
      at: house.now(),
      serviceId: given.serviceId,
      action: 'complaint.received',
      person: null,
      role: 'public',
      detail: { complaint: given.once },
    });
    await tellHandlers(tx, house, given.serviceId, handlers);
    return ok(undefined);
  });
}

const row = ({ id, serviceId }: { id: string; serviceId: string }, day: string) => ({
  id,
  service_id: serviceId,
  received_on: day,
});

/** A mail without a word of the complaint: only where to sign in. */
async function tellHandlers(tx: Tx, house: House, serviceId: string, handlers: Handler[]): Promise<void> {
  for (const { email, language } of handlers) {
    const say = filingTexts(language);
    await queueMail(tx, house, {
      to: email,
      subject: say('mailSubject'),
      text: say('mailText', { link: `${house.origin}/complaints` }),
      purpose: 'complaint',
      serviceId,
    });
  }
}

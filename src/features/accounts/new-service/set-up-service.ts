import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { type Invited, invite } from '../invitations/invite.ts';
import { giveRole } from '../members/give-role.ts';
import { makeServiceKey } from '../service-keys/service-keys.ts';
import { makeService } from '../services/make-service.ts';
import { freeSlug, serviceExists } from '../services/queries.ts';
import { settingsLike, sisterBySlug, takeOver } from '../services/take-over.ts';
import { setSessionService } from '../sessions/queries.ts';
import { type ServiceAnswers, settingsFor } from './questions.ts';

type Operator = { memberId: string; name: string; sessionId: string; publicKey: Uint8Array };

/**
 * Makes a service with its first coordinator: the operator himself, who then holds its key, or somebody whom this
 * invites. The second post of the same form (`once`) changes nothing. `like` is the slug of a sister with whose settings it
 * begins, or empty.
 */
export async function setUpService(
  house: House,
  operator: Operator,
  answers: ServiceAnswers & { once: string; like: string },
): Promise<{ serviceId: string; invited: Invited | null }> {
  const now = house.now();
  const by = { id: operator.memberId, name: operator.name };
  return house.db.as({ kind: 'member', memberId: operator.memberId }, async (tx) => {
    const serviceId = answers.once;
    if (await serviceExists(tx, serviceId)) return { serviceId, invited: null };
    await writeService(tx, serviceId, answers, now);
    if (answers.coordinator === 'me') {
      await giveRole(tx, { memberId: by.id, serviceId, role: 'coordinator' }, by, now);
      await giveRole(tx, { memberId: by.id, serviceId, role: 'administrator' }, by, now);
      await makeServiceKey(tx, serviceId, operator, now);
      await setSessionService(tx, operator.sessionId, serviceId);
      return { serviceId, invited: null };
    }
    const invited = await invite(
      tx,
      house,
      {
        serviceId,
        serviceName: answers.name,
        email: answers.coordinatorEmail,
        name: answers.coordinatorName,
        language: answers.languages[0] ?? 'nl',
        roles: ['coordinator', 'administrator'],
      },
      by,
    );
    return { serviceId, invited };
  });
}

type Answers = ServiceAnswers & { like: string };

async function writeService(tx: Tx, id: string, answers: Answers, now: Date): Promise<void> {
  const sister = answers.like === '' ? undefined : await sisterBySlug(tx, answers.like);
  const { name, country, phone, email } = answers;
  const made = await makeService(
    tx,
    {
      id,
      name,
      slug: await freeSlug(tx, name),
      country,
      language: answers.languages[0] ?? 'nl',
      phone,
      email,
      areas: answers.areas.split(/[\n,;]/),
      settings: sister ? settingsLike(sister, settingsFor(answers)) : settingsFor(answers),
    },
    now,
  );
  if (!made.ok) throw new Error('Another service took this address in the same moment');
  if (sister) await takeOver(tx, id, sister, now);
}

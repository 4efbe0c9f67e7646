import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { isLanguage, type Language } from '../../../../platform/texts/languages.ts';
import { hardenCode } from '../../../../platform/vault/code.ts';
import { publicServiceKey } from '../../../accounts/service-keys/queries.ts';
import { municipalityOf } from '../../../cases/opening/municipality-of.ts';
import { openCase } from '../../../cases/opening/open-case.ts';
import { tellTeam } from '../../../cases/tell-team/tell-team.ts';
import type { DraftSecret } from '../draft/draft-secret.ts';
import { openDraft, readDraft } from '../draft/keep-draft.ts';
import { takeDraftRow } from '../draft/queries.ts';
import { firstUnanswered } from '../questions.ts';
import { firstContact, newCaseOf } from './new-case-of.ts';

export type SendingRefused = 'no_draft' | 'incomplete' | 'not_open';

/**
 * Sends a finished draft: the case is opened and the draft is gone in one transaction, so that a second post finds
 * nothing to send. The code follows from the secret in the cookie. Throws `TooBusy` when many send at once.
 */
export async function sendRequest(
  house: House,
  secret: DraftSecret,
  pageLanguage: Language,
): Promise<Result<{ serviceId: string }, SendingRefused>> {
  const draft = await openDraft(house, secret);
  if (!draft) return refused('no_draft');
  if (firstUnanswered(draft)) return refused('incomplete');
  const { service } = draft;
  if (!service) return refused('not_open');
  const code = { code: secret.code, ...(await hardenCode(secret.code, house.installationKey)) };
  const lives = firstContact(draft);
  const municipality = await municipalityOf(house, lives);
  return house.db.as({ kind: 'public', key: secret.lookupId }, async (tx) => {
    const key = await publicServiceKey(tx, service.id);
    if (!key) return refused('not_open');
    const row = await takeDraftRow(tx, secret.lookupId, house.now());
    if (!row) return refused('no_draft');
    // What is sent is what lies there now: another tab may have changed it since it was read above.
    const now = { ...draft, ...readDraft(secret, row.sealed) };
    const newCase = newCaseOf(now, {
      service: { id: service.id, keyId: key.id, publicKey: key.public_key },
      serviceLanguage: isLanguage(service.language) ? service.language : 'nl',
      pageLanguage,
    });
    const moved = newCase.first.postcode !== lives.postcode || newCase.first.place !== lives.place;
    const given = moved ? newCase : { ...newCase, municipality };
    const { caseId } = await openCase(tx, house, given, code);
    await tellTeam(tx, house, { caseId, serviceId: service.id, what: 'request' });
    return ok({ serviceId: service.id });
  });
}

import type { House } from '../../../../platform/house.ts';
import { decryptText, encrypt } from '../../../../platform/vault/seal.ts';
import { codeRowsOf } from '../../../accounts/code-labels/queries.ts';
import { serviceCodes } from '../../../cases/codes/service-codes.ts';
import { localDay } from '../../../cases/rules/working-days.ts';
import { publicService } from '../../../directory/public-service.ts';
import { serviceById } from '../../../directory/queries.ts';
import { answer, type Draft, type OpenDraft } from './draft.ts';
import { type DraftSecret, draftLastsDays } from './draft-secret.ts';
import { deleteDraftRow, draftRow, forgetExpiredDrafts, upsertDraft } from './queries.ts';

const place = 'draft';
const viewer = (secret: DraftSecret) => ({ kind: 'public', key: secret.lookupId }) as const;

/** The draft that this secret opens; null when there is none, when it is older than a week, or when it was sent. */
export async function openDraft(house: House, secret: DraftSecret | null): Promise<OpenDraft | null> {
  if (!secret) return null;
  const now = house.now();
  return house.db.as(viewer(secret), async (tx) => {
    const row = await draftRow(tx, secret.lookupId, now);
    if (!row) return null;
    const draft = readDraft(secret, row.sealed);
    const serviceId = answer(draft, 'place', 'service');
    const service = serviceId ? await serviceById(tx, serviceId) : undefined;
    return {
      ...draft,
      service: service ? publicService(service, now) : null,
      day: localDay(now, 'Europe/Brussels'),
      codes: serviceCodes(service ? await codeRowsOf(tx, service.id) : []),
      expiresAt: row.expires_at,
    };
  });
}

export const readDraft = (secret: DraftSecret, sealed: Uint8Array): Draft =>
  JSON.parse(decryptText(secret.key, sealed, place)) as Draft;

/** Saves a draft under its secret; it lives a week from now. Drafts whose week is over go at the same time. */
export async function saveDraft(house: House, secret: DraftSecret, draft: Draft): Promise<void> {
  const now = house.now();
  const sealed = encrypt(secret.key, JSON.stringify({ answers: draft.answers }), place);
  await house.db.as(viewer(secret), async (tx) => {
    await forgetExpiredDrafts(tx, now);
    await upsertDraft(tx, {
      lookup_id: secret.lookupId,
      sealed,
      saved_at: now,
      expires_at: new Date(now.getTime() + draftLastsDays * 86_400_000),
    });
  });
}

/** Deletes what was typed. */
export async function forgetDraft(house: House, secret: DraftSecret): Promise<void> {
  await house.db.as(viewer(secret), (tx) => deleteDraftRow(tx, secret.lookupId));
}

import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { isFieldName } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import { allWaiting } from '../proposals/queries.ts';
import { editorMayDecideFrom } from '../proposals/rules/proposed.ts';
import { claimsByHand } from './decide-claim.ts';
import type { Waiting } from './desk-page.tsx';

/** What an editor may decide now, and how many proposals the services may still decide alone. */
export async function waitingAtDesk(
  tx: Tx,
  house: House,
  byId: ReadonlyMap<string, Entry>,
  language: Language,
): Promise<{ proposals: Waiting[]; younger: number; services: Waiting[]; claims: Waiting[] }> {
  const now = house.now();
  const nameIn = (id: string) => {
    const entry = byId.get(id);
    return entry ? nameOf(entry, language) : '';
  };
  const rows = await allWaiting(tx);
  const changes = rows.filter(
    ({ field, entry_id }) => isFieldName(field) && byId.get(entry_id)?.status === 'listed',
  );
  const ripe = changes.filter(({ made_at }) => editorMayDecideFrom(made_at) <= now);
  const proposals = ripe.flatMap(({ id, entry_id, field, made_at }) => {
    if (!isFieldName(field)) return [];
    const href = `/${language}/services/${byId.get(entry_id)?.slug}/keep/proposals/${id}`;
    return [{ id, href, title: `${nameIn(entry_id)}: ${fieldTexts(language)(field)}`, since: made_at }];
  });
  const services = rows
    .filter(({ field }) => field === 'entry')
    .map(({ id, made_at }) => ({ id, href: `/directory/services/${id}`, title: nameIn(id), since: made_at }));
  const claims = (await claimsByHand(tx, house)).map(({ id, entryId, since }) => {
    return { id, href: `/directory/claims/${id}`, title: nameIn(entryId), since };
  });
  return { proposals, younger: changes.length - ripe.length, services, claims };
}

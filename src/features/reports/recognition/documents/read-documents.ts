import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { documentsOf, documentWithChunks } from './queries.ts';
import { type DocumentFacts, factsOfDocument, openDocument } from './sealed-document.ts';

export type KnownDocument = DocumentFacts & { shown: boolean };
export type KnownDocuments = ReadonlyMap<string, KnownDocument>;

/** The documents in the binder of a service that the viewer may open, by the piece of evidence to which they belong. */
export async function knownDocuments(tx: Tx, house: House, serviceId: string): Promise<KnownDocuments> {
  const rows = await documentsOf(tx, serviceId);
  return new Map(
    rows.map(({ evidence_id: id, shown, sealed }) => [
      id,
      { ...factsOfDocument(house.installationKey, id, sealed), shown },
    ]),
  );
}

/** One document, for a coordinator; null where the service has none by this id. */
export function documentForDesk(house: House, by: AtWork, id: string) {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const row = await documentWithChunks(tx, { serviceId: by.service.id, id });
    if (!row) return null;
    await audit(tx, {
      ...{ at: house.now(), serviceId: by.service.id, action: 'binder.document_read', role: 'coordinator' },
      ...{ person: { id: by.memberId, name: by.name }, detail: { evidence: id } },
    });
    return openDocument(house.installationKey, id, row);
  });
}

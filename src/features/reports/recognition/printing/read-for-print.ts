import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { knownDocuments } from '../documents/read-documents.ts';
import { safeContent } from '../keep-binder.ts';

/** The binder as it may leave the house today, with the documents that an auditor may open; null before it is begun. */
export function binderForPrint(house: House, by: AtWork) {
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    const content = await safeContent(tx, house, by);
    const known = [...(await knownDocuments(tx, house, by.service.id))];
    const documents = new Map(known.filter(([, { shown }]) => shown));
    return content && { content, documents, asOf: house.now() };
  });
}

import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { binderContent } from '../binder-content.ts';
import { documentWithChunks } from '../documents/queries.ts';
import { knownDocuments } from '../documents/read-documents.ts';
import { openDocument } from '../documents/sealed-document.ts';
import { type AuditLink, inside } from './codes.ts';

type Visit = { token: string; session: string; link: AuditLink };

/** The binder as it was frozen for an auditor who is inside, with what he may open of it; null when he is not. */
export const auditPage = (house: House, visit: Visit) =>
  inside(house, visit, async (tx, { content, frozen_at }) => ({
    content: binderContent.parse(content),
    frozenAt: frozen_at,
    documents: await knownDocuments(tx, house, visit.link.service_id),
  }));

export type AuditPageRead = NonNullable<Awaited<ReturnType<typeof auditPage>>>;

/** A document that the auditor’s page names and that is shown; null for every other. */
export const auditedDocument = (house: House, { id, ...visit }: Visit & { id: string }) =>
  inside(house, visit, async (tx, { content }) => {
    const named = binderContent
      .parse(content)
      .criteria.some(({ evidence }) => evidence.some((piece) => piece.id === id));
    const serviceId = visit.link.service_id;
    const row = named ? await documentWithChunks(tx, { serviceId, id }) : null;
    if (!row) return null;
    await audit(tx, {
      ...{ at: house.now(), serviceId, action: 'binder.document_read', role: 'public', person: null },
      detail: { evidence: id, link: visit.link.id },
    });
    return openDocument(house.installationKey, id, row);
  });

import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Uploaded } from '../../../platform/http/upload.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type DocumentRefused, prepareDocument } from './documents/attach-document.ts';
import { deleteDocument, insertDocument, showDocument } from './documents/queries.ts';
import type { SealedDocument } from './documents/sealed-document.ts';
import { inBinder, note } from './keep-binder.ts';
import { binderOf, evidenceOf, insertOnce, ownCriteria, withdrawEvidence } from './queries.ts';
import { type CriterionKey, usualTerm } from './rules/criteria.ts';
import { monthsAfter } from './rules/standing.ts';

type Piece = {
  id: string;
  criterion: CriterionKey;
  words: string;
  /** Days, `YYYY-MM-DD`; without the second it holds for the term of its criterion. */
  on: string;
  until: string | null;
  /** The earlier piece whose place it takes. */
  replaces?: string | null;
  file?: Uploaded | null;
  /** Whether an auditor may open the file. */
  shown?: boolean;
};

/** Lays a piece of evidence in the binder, with its document where there is one. */
export function layEvidence(
  house: House,
  by: AtWork,
  piece: Piece,
): Promise<Result<void, 'no_binder' | 'not_there' | DocumentRefused>> {
  const now = house.now();
  const of = { serviceId: by.service.id, id: piece.id };
  return house.db.as({ kind: 'member', memberId: by.memberId }, async (tx) => {
    if (!(await binderOf(tx, of.serviceId))) return refused('no_binder');
    if (piece.replaces && !(await isThere(tx, of.serviceId, piece))) return refused('not_there');
    const document = piece.file ? await prepareDocument(tx, house, of, piece.file) : ok(null);
    if (!document.ok) return document;
    await insert(tx, by, piece, { now, document: document.value });
    return ok(undefined);
  });
}

async function insert(
  tx: Tx,
  by: AtWork,
  piece: Piece,
  { now, document }: { now: Date; document: SealedDocument | null },
): Promise<void> {
  const service_id = by.service.id;
  const own = (await ownCriteria(tx, service_id)).find(({ key }) => key === piece.criterion);
  const { id, criterion, words, on, until, replaces = null, shown = false } = piece;
  const isNew = await insertOnce(tx, 'reporting.evidence', {
    ...{ id, service_id, criterion, words, on_day: on, replaces, criterion_version: own?.version ?? 1 },
    expires_on: until ?? monthsAfter(on, own?.term_months ?? usualTerm),
    ...{ withdrawn_at: null, made_at: now, made_by: by.memberId },
  });
  if (!isNew) return;
  if (document) await insertDocument(tx, { serviceId: service_id, id }, { shown, ...document });
  await note(tx, by, now, 'binder.evidence');
}

const isThere = async (tx: Tx, serviceId: string, { replaces, criterion }: Piece): Promise<boolean> =>
  (await evidenceOf(tx, serviceId)).some((one) => one.id === replaces && one.criterion === criterion);

/** Takes a piece out of the binder; its document is gone with it, and what it had replaced counts again. */
export const takeOut = (house: House, by: AtWork, id: string) =>
  inBinder(house, by, 'binder.evidence_withdrawn', async (tx, { service_id, made_at }) => {
    await withdrawEvidence(tx, { serviceId: service_id, id }, made_at);
    await deleteDocument(tx, { serviceId: service_id, id });
  });

/** From now on auditors may open the document of this piece. */
export const showToAuditors = (house: House, by: AtWork, id: string) =>
  inBinder(house, by, 'binder.document_shown', (tx, { service_id }) =>
    showDocument(tx, { serviceId: service_id, id }, true),
  );

/** From now on no auditor opens the document of this piece, even one who saw it before. */
export const hideFromAuditors = (house: House, by: AtWork, id: string) =>
  inBinder(house, by, 'binder.document_hidden', (tx, { service_id }) =>
    showDocument(tx, { serviceId: service_id, id }, false),
  );

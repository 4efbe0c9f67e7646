import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { StreamedEntry } from '../../../../platform/spreadsheets/pack-stream.ts';
import { SealBroken } from '../../../../platform/vault/seal.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { documentsOf } from '../../recognition/documents/queries.ts';
import { documentForDesk } from '../../recognition/documents/read-documents.ts';
import type { RowOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { zipNames } from '../rules/zip-names.ts';

type Found = {
  rows: RowOf<'documents.csv'>[];
  problems: Problem[];
  nameOf: ReturnType<typeof zipNames>;
};

/** The documents of the binder one after the other; a row says where each lies. */
export async function* takeDocuments(
  house: House,
  who: AtWork,
  { rows, problems, nameOf }: Found,
): AsyncGenerator<StreamedEntry> {
  const listed = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx: Tx) =>
    documentsOf(tx, who.service.id),
  );
  for (const { evidence_id: evidence, shown } of listed) {
    const found = await documentOrNull(house, who, evidence);
    const path = found ? nameOf(['binder'], found.name) : '';
    const { name = '', type = '', size: bytes = '' } = found ?? {};
    rows.push({ evidence, path, name, type, bytes, shown });
    if (found) yield { name: path, bytes: found.bytes };
    else problems.push({ case: '', what: 'document', id: evidence, why: 'damaged' });
  }
}

async function documentOrNull(house: House, who: AtWork, id: string) {
  try {
    const found = await documentForDesk(house, who, id);
    return found && found.bytes.length === found.size ? found : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

import { contactKey } from '../../features/cases/record/contact.ts';
import { subKey } from '../../platform/vault/installation-key.ts';
import { decrypt, encrypt } from '../../platform/vault/seal.ts';

/** A row as the database tells it, parsed. */
export type Row = Readonly<Record<string, unknown>>;

/** The shred key of a case; null where it is destroyed already. */
export type ShredKeyOf = (caseId: string) => Uint8Array | null;

export type Between = { from: Uint8Array; to: Uint8Array; shredKeyOf: ShredKeyOf };

/** A column that the key of the installation seals, alone or with that of the case: by which key, and bound to which place. */
type Column = {
  column: string;
  keyOf(row: Row, installationKey: Uint8Array, shredKeyOf: ShredKeyOf): Uint8Array | null;
  placeOf(row: Row): string;
};

const under = (purpose: string, column: string, placeOf: (row: Row) => string): Column => ({
  ...{ column, placeOf },
  keyOf: (_row, installationKey) => subKey(installationKey, purpose),
});

const contact: Column = {
  column: 'contact',
  keyOf: (row, installationKey, shredKeyOf) => {
    const shredKey = shredKeyOf(String(row.case_id));
    return shredKey && contactKey(shredKey, installationKey);
  },
  placeOf: ({ id }) => `contact:${id}`,
};

const batch = (part: 'counts' | 'words') =>
  under(
    'evaluation answers',
    part,
    ({ set_id, moment, way, since }) => `evaluation ${part}:${set_id}:${moment}:${way}:${since}`,
  );

/** What is sealed to people, cases and compartments is not here: it needs nothing on the way. */
const sealedColumns: Readonly<Record<string, readonly Column[]>> = {
  'identity.member': [under('second factor', 'totp_secret', ({ id }) => `totp:${id}`)],
  'partners.message': [under('partner message', 'sealed', ({ id }) => `partner-message:${id}`)],
  'reporting.evidence_document': [
    under('binder document', 'sealed', ({ evidence_id }) => `binder document:${evidence_id}`),
  ],
  'reporting.survey_batch': [batch('counts'), batch('words')],
  'confidential.party': [contact],
  'confidential.contact_person': [contact],
};

/** A row with what one installation’s key seals sealed for the other’s; as it was where there is nothing of the kind. Throws `SealBroken`. */
export const resealRow = (table: string, json: string, { from, to, shredKeyOf }: Between): string =>
  withSealed(table, json, (row, { keyOf, placeOf }, sealed) => {
    const [before, after] = [keyOf(row, from, shredKeyOf), keyOf(row, to, shredKeyOf)];
    // Forgotten: nothing of it opens any more.
    return before && after && encrypt(after, decrypt(before, sealed, placeOf(row)), placeOf(row));
  });

/** A row with what the installation’s key seals in clear, to compare what two of them hold. Throws `SealBroken`. */
export const openRow = (table: string, json: string, key: Uint8Array, shredKeyOf: ShredKeyOf): string =>
  withSealed(table, json, (row, { keyOf, placeOf }, sealed) => {
    const own = keyOf(row, key, shredKeyOf);
    return own && decrypt(own, sealed, placeOf(row));
  });

function withSealed(
  table: string,
  json: string,
  anew: (row: Row, column: Column, sealed: Uint8Array) => Uint8Array | null,
): string {
  const columns = sealedColumns[table];
  if (!columns) return json;
  const row: Row = JSON.parse(json);
  return columns.reduce((changed, column) => {
    const sealed = row[column.column];
    // An empty one is of somebody who left and was erased.
    const bytes = sealed === null || sealed === '\\x' ? null : anew(row, column, bytesOf(sealed));
    return bytes ? withValue(changed, column.column, sealed, hexOf(bytes)) : changed;
  }, json);
}

/** As the database writes bytes in JSON. */
export const hexOf = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;
export const bytesOf = (hex: unknown): Uint8Array => new Uint8Array(Buffer.from(String(hex).slice(2), 'hex'));

/** The row with another value in one column, and every other byte of it as it was. */
export function withValue(json: string, column: string, old: unknown, value: string): string {
  const before = `${JSON.stringify(column)}:${JSON.stringify(old)}`;
  if (!json.includes(before)) throw new Error(`The row has no ${column} that could be changed.`);
  return json.replace(before, () => `${JSON.stringify(column)}:${JSON.stringify(value)}`);
}

import { contactHashes, contactKey, openContact } from '../../features/cases/record/contact.ts';
import type { Session } from '../../platform/backup/queries.ts';
import { BackupUnreadable } from '../../platform/backup/sealed-file.ts';
import { fromBase64Url } from '../../platform/vault/bytes.ts';
import { keyThatKeeps } from '../../platform/vault/installation-key.ts';
import { commitmentHere, entryHere, joinEntry, memberHere, nextChangeNumber } from './queries.ts';
import { type Between, bytesOf, hexOf, type Row, resealRow, withValue } from './reseal.ts';
import type { Header } from './service-file.ts';

/** What arriving rows have said so far, that later ones depend on. */
export type Arrival = {
  between: Between;
  keys: Map<string, Uint8Array>;
  /** The rows to write for one that arrived: itself, changed or not, or others, or none where it is here already. */
  rowsFor(table: string, json: string): Promise<{ table: string; json: string }[]>;
  /** How many notes of whom a mediator knows could not be taken along. */
  lost(): number;
};

type State = {
  session: Session;
  header: Header;
  between: Between;
  shredKeyOfCase: Map<string, string>;
  here: { members: Set<string>; entry: boolean; persons: Map<string, string> };
  newHash: Map<string, string>;
  oldKey: Uint8Array;
  lost: number;
};

type Taken = string | null | { table: string; json: string }[];

/** Takes rows of a service for an installation with this key. */
export function arrivalOf(session: Session, header: Header, to: Uint8Array): Arrival {
  const keys = new Map<string, Uint8Array>();
  const shredKeyOfCase = new Map<string, string>();
  const [from, hashKey] = [header.key, header.hashKey].map((text) => fromBase64Url(text));
  if (from?.length !== 32 || hashKey?.length !== 32)
    throw new BackupUnreadable('The keys in the file are not whole. Make another one.');
  const shredKeyOf = (caseId: string) => keys.get(shredKeyOfCase.get(caseId) ?? '') ?? null;
  const state: State = {
    ...{ session, header, shredKeyOfCase, between: { from, to, shredKeyOf }, newHash: new Map(), lost: 0 },
    here: { members: new Set(), entry: false, persons: new Map() },
    oldKey: keyThatKeeps(new Map([[`contact-hash:${header.service.id}`, hashKey]])),
  };
  return {
    ...{ between: state.between, keys, lost: () => state.lost },
    async rowsFor(table, json) {
      const take = steps[table];
      const taken = take ? await take(state, JSON.parse(json), json) : json;
      const rows = typeof taken === 'string' ? [{ table, json: taken }] : (taken ?? []);
      return rows.map((row) => ({ ...row, json: resealRow(row.table, row.json, state.between) }));
    },
  };
}

type Step = (state: State, row: Row, json: string) => Promise<Taken> | Taken;

const ofMember: Step = ({ here }, row, json) => (here.members.has(String(row.member_id)) ? null : json);
const ofEntry: Step = ({ here }, _row, json) => (here.entry ? null : json);

/** The tables whose rows are not taken blindly. `resealRow` comes after, on what is left. */
const steps: Readonly<Record<string, Step>> = {
  'identity.member': async ({ session, here }, row, json) => {
    const [id, email] = [String(row.id), String(row.email)];
    const there = await memberHere(session, { id, email });
    if (!there) return json;
    if (there.id !== id)
      throw new Error(
        `${email} is a member here already, with keys of his own, and nobody can give him two. Let him change his address here or there, and export the service again.`,
      );
    if (there.publicKey !== row.public_key)
      throw new Error(
        `${email} is a member here already, and has had new keys since: what the service sealed for him does not open with them. Let another coordinator let him in there first, and export the service again.`,
      );
    here.members.add(id);
    return null;
  },
  'identity.passkey': ofMember,
  'identity.recovery_code': ofMember,
  'identity.provider_account': ofMember,
  'directory.entry': async ({ session, here, header }, row, json) => {
    const { id, slug, source, source_key } = row as Parameters<typeof entryHere>[1];
    const there = await entryHere(session, { id, slug, source, source_key });
    if (!there) {
      const numbered = json.replace(/"number":\d+/, `"number":${await nextChangeNumber(session)}`);
      return row.merged_into
        ? numbered.replace(`"merged_into":"${row.merged_into}"`, '"merged_into":null')
        : numbered;
    }
    if (there.service_id)
      throw new Error(
        `The entry “${slug}” in the directory here belongs to another service. Rename one of them.`,
      );
    await joinEntry(session, there.id, header.service.id);
    here.entry = true;
    return null;
  },
  'directory.old_slug': ofEntry,
  'directory.change': ofEntry,
  'trail.person': async ({ session, here }, row, json) => {
    const there = await commitmentHere(session, String(row.member_id));
    if (there) here.persons.set(String(row.commitment), there);
    return there ? null : json;
  },
  'trail.audit_row': ({ here }, row, json) => {
    const there = here.persons.get(String(row.person));
    return there ? withValue(json, 'person', row.person, there) : json;
  },
  'confidential.cases': ({ shredKeyOfCase }, row, json) => {
    shredKeyOfCase.set(String(row.id), String(row.shred_key));
    return json;
  },
  // Whom a mediator knows is known here too, as far as that person is in a case.
  'confidential.acquaintance': (state, row, json) => {
    const hash = state.newHash.get(String(row.hash));
    if (!hash) state.lost += 1;
    return hash ? withValue(json, 'hash', row.hash, hash) : null;
  },
  // The hashes are made anew of each party: those of another key would find nobody.
  'confidential.party_hash': () => null,
  'confidential.party': (state, row, json) => [
    { table: 'confidential.party', json },
    ...hashesOf(state, row).map((hash) => ({ table: 'confidential.party_hash', json: JSON.stringify(hash) })),
  ],
};

function hashesOf({ between, oldKey, newHash }: State, row: Row): Record<string, unknown>[] {
  const shredKey = between.shredKeyOf(String(row.case_id));
  if (!shredKey) return [];
  const serviceId = String(row.service_id);
  const key = contactKey(shredKey, between.from);
  const contact = openContact(key, String(row.id), bytesOf(row.contact));
  const before = contactHashes(oldKey, serviceId, contact);
  const after = contactHashes(between.to, serviceId, contact);
  return after.map(({ kind, hash }, at) => {
    newHash.set(hexOf(before[at]?.hash ?? hash), hexOf(hash));
    return { party_id: row.id, service_id: serviceId, case_id: row.case_id, kind, hash: hexOf(hash) };
  });
}

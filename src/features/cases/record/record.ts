import type { Tx } from '../../../platform/db/database.ts';
import { decryptText, encrypt, type KeyPair, newKey } from '../../../platform/vault/seal.ts';
import type { CompartmentKind, PartySide, Side } from '../tables.ts';
import { type Holder, makeGrant, openGrant } from './compartment-keys.ts';
import type { Content, Item } from './content.ts';
import {
  deleteGrants,
  deleteGrantsAt,
  grantsOf,
  insertGrants,
  insertItem,
  itemsOf,
  releasePreparedGrants,
  setGeneration,
} from './queries.ts';

/** Who opens: his keys by the id under which a grant names him (a service key, a member, a party). */
export type Opener = { holderId: string; keys: KeyPair }[];

export type OpenCompartment = {
  id: string;
  kind: CompartmentKind;
  /** Whose it is, when it is a party's. */
  side: PartySide | null;
  partyId: string | null;
  generation: number;
  keys: Map<number, Uint8Array>;
};

/** A case's record as one reader can open it: only the compartments for which he holds a key are in it. */
export type OpenRecord = {
  caseId: string;
  serviceId: string;
  shredKey: Uint8Array;
  compartments: OpenCompartment[];
};

/** Which compartment is meant: a party's by its side or its id, the team's, or the shared one. */
export type Place =
  | { kind: 'party'; side: Side }
  | { kind: 'party'; party: string }
  | { kind: 'team' }
  | { kind: 'shared' };

/**
 * Opens what the viewer of this transaction holds keys for. Row-level security gives only his grants,
 * and a grant opens only with his keys. `caseId` is null for a party, who does not know its id.
 */
export async function openRecord(
  tx: Tx,
  caseId: string | null,
  shredKey: Uint8Array,
  opener: Opener,
): Promise<OpenRecord> {
  const rows = await grantsOf(
    tx,
    caseId,
    opener.map((holder) => holder.holderId),
  );
  const compartments = new Map<string, OpenCompartment>();
  for (const row of rows) {
    const keys = opener.find((holder) => holder.holderId === row.holder_id)?.keys;
    if (!keys) continue;
    const open = compartments.get(row.id) ?? {
      id: row.id,
      kind: row.kind,
      side: row.side,
      partyId: row.party_id,
      generation: row.current,
      keys: new Map<number, Uint8Array>(),
    };
    open.keys.set(
      row.generation,
      openGrant(
        shredKey,
        { compartmentId: row.id, generation: row.generation, holderId: row.holder_id, sealed: row.sealed },
        keys,
      ),
    );
    compartments.set(row.id, open);
  }
  return {
    caseId: caseId ?? rows[0]?.case_id ?? '',
    serviceId: rows[0]?.service_id ?? '',
    shredKey,
    compartments: [...compartments.values()],
  };
}

/** Every item that the record's reader can open, oldest first. */
export async function readItems(tx: Tx, record: OpenRecord): Promise<Item[]> {
  const byId = new Map(record.compartments.map((compartment) => [compartment.id, compartment]));
  const rows = await itemsOf(tx, [...byId.keys()]);
  return rows.flatMap((row) => {
    const key = byId.get(row.compartment_id)?.keys.get(row.generation);
    if (!key) return [];
    const content = JSON.parse(
      decryptText(key, row.sealed, itemPlace(row.compartment_id, row.id)),
    ) as Content;
    return [
      {
        id: row.id,
        compartmentId: row.compartment_id,
        content,
        authorRole: row.author_role,
        authorId: row.author_id,
        writtenAt: row.written_at,
      },
    ];
  });
}

/** Items in one place of the record. */
export function itemsIn(record: OpenRecord, items: Item[], place: Place): Item[] {
  const compartment = compartmentAt(record, place);
  return items.filter((item) => item.compartmentId === compartment?.id);
}

/** The compartment at a place, when this reader can open it. */
export function compartmentAt(record: OpenRecord, place: Place): OpenCompartment | undefined {
  return record.compartments.find((compartment) => {
    if (place.kind !== 'party') return compartment.kind === place.kind;
    return 'party' in place ? compartment.partyId === place.party : compartment.side === place.side;
  });
}

/**
 * Seals one item into its compartment, bound to compartment and id. The id comes with the form:
 * the answer is false when the same form was sent before, and nothing is written twice.
 */
export async function writeItem(
  tx: Tx,
  record: OpenRecord,
  place: Place,
  item: { id: string; content: Content; author: { role: string; id: string | null }; now: Date },
): Promise<boolean> {
  const compartment = compartmentAt(record, place);
  const key = compartment?.keys.get(compartment.generation);
  if (!compartment || !key) throw new Error('This reader holds no key of the compartment he writes to');
  return insertItem(tx, {
    id: item.id,
    compartment_id: compartment.id,
    generation: compartment.generation,
    case_id: record.caseId,
    service_id: record.serviceId,
    kind: item.content.kind,
    sealed: sealItem(key, compartment.id, item.id, item.content),
    author_role: item.author.role,
    author_id: item.author.id,
    written_at: item.now,
  });
}

/** The content of an item as it is stored. */
export function sealItem(
  key: Uint8Array,
  compartmentId: string,
  itemId: string,
  content: Content,
): Uint8Array {
  return encrypt(key, JSON.stringify(content), itemPlace(compartmentId, itemId));
}

const itemPlace = (compartmentId: string, itemId: string) => `item:${compartmentId}:${itemId}`;

/** Gives a holder the keys of these places. For a mediator they wait until he accepts. */
export async function grant(
  tx: Tx,
  record: OpenRecord,
  holder: Holder,
  options: { awaitingAcceptance?: boolean; only?: (compartment: OpenCompartment) => boolean } = {},
): Promise<void> {
  const grants = record.compartments.filter(options.only ?? (() => true)).flatMap((compartment) =>
    [...compartment.keys].map(([generation, key]) => ({
      compartment_id: compartment.id,
      generation,
      case_id: record.caseId,
      service_id: record.serviceId,
      holder_kind: holder.kind,
      holder_id: holder.id,
      sealed: makeGrant(record.shredKey, { id: compartment.id, generation, key }, holder),
      awaiting_acceptance: options.awaitingAcceptance ?? false,
    })),
  );
  await insertGrants(tx, grants);
}

/** A mediator accepted: the keys that were prepared for him open from now on. */
export const acceptGrants = releasePreparedGrants;

/** Takes every key of a case from a member or a party. What is written afterwards needs `renewKeys`. */
export const takeGrants = deleteGrants;

/** As `takeGrants`, of one compartment. */
export const takeGrantsAt = deleteGrantsAt;

/** New keys for all that is written from now on: for those who stay, and not for who has left. */
export async function renewKeys(
  tx: Tx,
  record: OpenRecord,
  holders: (compartment: OpenCompartment) => Holder[],
): Promise<void> {
  for (const compartment of record.compartments) {
    const generation = compartment.generation + 1;
    const key = newKey();
    await insertGrants(
      tx,
      holders(compartment).map((holder) => ({
        compartment_id: compartment.id,
        generation,
        case_id: record.caseId,
        service_id: record.serviceId,
        holder_kind: holder.kind,
        holder_id: holder.id,
        sealed: makeGrant(record.shredKey, { id: compartment.id, generation, key }, holder),
      })),
    );
    await setGeneration(tx, compartment.id, generation);
    compartment.keys.set(generation, key);
    compartment.generation = generation;
  }
}

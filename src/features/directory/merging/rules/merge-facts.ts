import { isDeepStrictEqual } from 'node:util';
import type { Entry, Fact, Facts } from '../../entries/entry.ts';
import { type FieldName, fieldNames, fieldsOfSettings } from '../../entries/fields.ts';

export type Side = 'stays' | 'goes';

/** A field of two entries that become one: what each says, which is kept, and whether an editor may choose the other. */
export type MergeLine = {
  field: FieldName;
  stays: Fact | null;
  goes: Fact | null;
  kept: Side;
  choice: boolean;
};

/** What the entry that stays took over, by field: what it said before, and since. */
export type Taken = Partial<Record<FieldName, { before: Fact | null; after: Fact }>>;

/** Every field that one of them has, with what is kept unless an editor chooses otherwise. */
export function mergeLines(stays: Pick<Entry, 'facts' | 'tenant'>, goes: Pick<Entry, 'facts'>): MergeLine[] {
  return fieldNames.flatMap((field): MergeLine[] => {
    const [own, other] = [stays.facts[field] ?? null, goes.facts[field] ?? null];
    if (!own && !other) return [];
    return [{ field, stays: own, goes: other, ...keptOf(field, own, other, stays.tenant !== null) }];
  });
}

function keptOf(
  field: FieldName,
  own: Fact | null,
  other: Fact | null,
  tenant: boolean,
): Pick<MergeLine, 'kept' | 'choice'> {
  const ofSettings = (fieldsOfSettings as readonly FieldName[]).includes(field);
  if (!other || (tenant && ofSettings)) return { kept: 'stays', choice: false };
  if (!own) return { kept: 'goes', choice: true };
  // Where somebody must not be found, no merge gives the street away.
  if (isHidden(field, own) !== isHidden(field, other))
    return { kept: isHidden(field, own) ? 'stays' : 'goes', choice: false };
  if (isOwnWord(own) !== isOwnWord(other)) return { kept: isOwnWord(own) ? 'stays' : 'goes', choice: false };
  const newer = lastSaid(other) > lastSaid(own) ? 'goes' : 'stays';
  return { kept: newer, choice: !isDeepStrictEqual(own.value, other.value) };
}

/** What goes over to the entry that stays, after the choices that an editor had. */
export function takenOver(lines: readonly MergeLine[], chosen: Partial<Record<FieldName, Side>>): Taken {
  const taken: Taken = {};
  for (const { field, stays, goes, kept, choice } of lines) {
    const side = choice ? (chosen[field] ?? kept) : kept;
    if (side === 'goes' && goes && !isDeepStrictEqual(stays, goes))
      taken[field] = { before: stays, after: goes };
  }
  return taken;
}

/** The facts of the entry that stays once it has taken these over. */
export const withTaken = (facts: Facts, taken: Taken): Facts =>
  ({
    ...facts,
    ...Object.fromEntries(Object.entries(taken).map(([field, { after }]) => [field, after])),
  }) as Facts;

/**
 * The facts after a merge is undone: what was taken over goes back to what stood there before, unless somebody has said
 * otherwise since. `kept` are the fields that were changed since and stay.
 */
export function withoutTaken(facts: Facts, taken: Taken): { facts: Facts; back: Taken; kept: FieldName[] } {
  const left: Record<string, Fact> = { ...facts } as Record<string, Fact>;
  const back: Taken = {};
  const kept: FieldName[] = [];
  for (const [field, { before, after }] of Object.entries(taken) as [
    FieldName,
    Taken[FieldName] & object,
  ][]) {
    if (!isSameWord(left[field], after)) {
      kept.push(field);
      continue;
    }
    if (before) left[field] = before;
    else delete left[field];
    back[field] = { before, after };
  }
  return { facts: left as Facts, back, kept };
}

/** The same said by the same at the same moment; a later confirmation is no other word. */
const isSameWord = (one: Fact | undefined, other: Fact): boolean =>
  one !== undefined &&
  one.by === other.by &&
  one.at === other.at &&
  isDeepStrictEqual(one.value, other.value);

const isOwnWord = (fact: Fact) => fact.by === 'service' || fact.confirmed?.by === 'service';
const lastSaid = (fact: Fact) => fact.confirmed?.at ?? fact.at;
const isHidden = (field: FieldName, fact: Fact) =>
  field === 'place' && (fact.value as { areaOnly: boolean }).areaOnly;

import type { Gazetteer } from '../gazetteer.ts';
import { editsBetween } from './edits-between.ts';
import { ownNames } from './own-names.ts';

type Index = { byLength: Map<number, string[]>; all: string[] };
const indexes = new WeakMap<Gazetteer, Index>();

function indexOf(gazetteer: Gazetteer): Index {
  const have = indexes.get(gazetteer);
  if (have) return have;
  const all = [...gazetteer.byName.keys()];
  const index = { all, byLength: Map.groupBy(all, (name) => name.length) };
  indexes.set(gazetteer, index);
  return index;
}

/** Codes of those whose name begins so (three letters at least); where municipalities are called so, no villages. */
export function codesBeginning(gazetteer: Gazetteer, start: string): string[] {
  if (start.length < 3) return [];
  const { all } = indexOf(gazetteer);
  const names = all.filter((name) => name.startsWith(start));
  return codesOf(gazetteer, preferred(gazetteer, names));
}

/** Codes of those whose name is the nearest within one typing error (up to five letters) or two (longer); none for less than four. */
export function codesNearly(gazetteer: Gazetteer, typed: string): string[] {
  if (typed.length < 4) return [];
  const { byLength } = indexOf(gazetteer);
  let least = typed.length <= 5 ? 1 : 2;
  let nearest: string[] = [];
  for (let length = typed.length - least; length <= typed.length + 2; length++)
    for (const name of byLength.get(length) ?? []) {
      const edits = editsBetween(typed, name, least);
      if (edits > least || name.length < 3) continue;
      if (edits < least) nearest = [];
      least = edits;
      nearest.push(name);
    }
  const sameStart = nearest.filter((name) => name[0] === typed[0]);
  return codesOf(gazetteer, preferred(gazetteer, sameStart.length > 0 ? sameStart : nearest));
}

function preferred(gazetteer: Gazetteer, names: readonly string[]): readonly string[] {
  const own = ownNames(gazetteer);
  const called = names.filter((name) => own.has(name));
  return called.length > 0 ? called : names;
}

const codesOf = ({ byName }: Gazetteer, names: readonly string[]) => [
  ...new Set(names.flatMap((name) => byName.get(name) ?? [])),
];

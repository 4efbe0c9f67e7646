import { zoneOf } from '../../platform/calendar/zone.ts';
import { foldPlace } from '../accounts/services/fold-place.ts';
import type { Directory } from './directory.ts';
import type { Entry } from './entries/entry.ts';
import { kindsOf } from './entries/kinds-of.ts';
import { onTheWall } from './entries/rules/opening.ts';
import { findPlace } from './places/find-place.ts';
import type { FoundPlace, Gazetteer, Municipality } from './places/gazetteer.ts';
import { type NearService, nearestServices } from './services/rules/nearest.ts';
import { type ServedAreas, servedAreas } from './services/served-areas.ts';

/** Where somebody lives, as far as it is known. `postcode` is four digits; `name` a place that only a service knows. */
export type Where = {
  municipality: Municipality | null;
  postcode: string | null;
  name?: string;
  typed: string;
};

/** Why this door: it serves the municipality, the postcode, or a place of the name that was typed. */
export type Reason =
  | { kind: 'municipality'; municipality: Municipality }
  | { kind: 'postcode'; postcode: string }
  | { kind: 'name'; name: string };

/** A service that helps there; `waitingUntil` is `YYYY-MM-DD` while it takes in nothing new. */
export type Door = { entry: Entry; reason: Reason; waitingUntil: string | null };

export type Help =
  | { kind: 'nothing_typed' }
  /** Who helps there; the first is the right door for a quarrel with neighbours. */
  | { kind: 'doors'; doors: readonly [Door, ...Door[]]; where: Where; guessed: boolean }
  /** A postcode or a name of several municipalities: the resident is asked. */
  | { kind: 'which'; municipalities: readonly Municipality[]; where: Where }
  | { kind: 'none'; nearest: readonly NearService[]; where: Where; guessed: boolean }
  | {
      kind: 'unknown';
      why: 'postcode' | 'no_postcode' | 'abroad' | 'too_long' | 'not_found';
      near: readonly Municipality[];
      where: Where;
    };

/** What was typed for a place, and the municipality that was chosen where it was several. */
export type TypedPlace = { place: string; municipality?: string };

type Desk = { gazetteer: Gazetteer; areas: ServedAreas; now: Date };

/** Who helps where somebody lives, and why; or what to ask him, or what to do instead. */
export function findHelp(directory: Directory, gazetteer: Gazetteer, typed: TypedPlace, now: Date): Help {
  const desk: Desk = { gazetteer, areas: servedAreas(directory, gazetteer), now };
  const found = findPlace(gazetteer, typed.place);
  const where = (municipality: Municipality | null, postcode: string | null = null): Where => ({
    municipality,
    postcode: postcode?.replace(/^.*:/, '') ?? null,
    typed: typed.place,
  });
  const postcode = 'postcode' in found ? found.postcode : null;
  const chosen = typed.municipality ? gazetteer.municipalities.get(typed.municipality) : undefined;
  if (chosen) return helpIn(desk, where(chosen, postcode), postcode, false);
  const named = isSure(found) ? null : byOwnWord(desk, where(null), found);
  if (named) return named;
  switch (found.kind) {
    case 'nothing_typed':
      return found;
    case 'municipality':
      return helpIn(desk, where(found.municipality, postcode), postcode, found.guessed);
    case 'several':
      return helpInSeveral(desk, found.municipalities, where(null, postcode), postcode);
    case 'postcode':
      return helpAtPostcode(desk, where(null, postcode), found.postcode);
    case 'unknown':
      return { kind: 'unknown', why: found.why, near: found.near, where: where(null) };
  }
}

/** In a municipality that is known; with a postcode, also who names that. */
function helpIn(desk: Desk, where: Where, postcode: string | null, guessed: boolean): Help {
  const municipality = where.municipality as Municipality;
  const doors = doorsIn(desk, municipality, postcode);
  if (isFilled(doors)) return { kind: 'doors', doors, where, guessed };
  return { kind: 'none', nearest: nearestServices(desk.gazetteer, desk.areas, municipality), where, guessed };
}

function doorsIn(desk: Desk, municipality: Municipality, postcode: string | null): Door[] {
  const there = desk.areas.byMunicipality.get(municipality.code) ?? [];
  const doors = doorsOf(desk, there, { kind: 'municipality', municipality });
  // Who names a postcode of several municipalities, and which of them he serves, serves it there only.
  const isShared = keysOf(postcode).some((key) => (desk.gazetteer.byPostcode.get(key)?.length ?? 0) > 1);
  const serves = (entry: Entry) => !isShared || desk.areas.municipalitiesOf.get(entry)?.size === 0;
  const here = atPostcode(desk, postcode).filter(
    (entry) => !there.includes(entry) && entry.country === municipality.country && serves(entry),
  );
  const byPostcode = doorsOf(desk, here, { kind: 'postcode', postcode: digitsOf(postcode) });
  return ranked(desk, [...doors, ...byPostcode]);
}

/** Nobody need be asked where the answer is the same. */
function helpInSeveral(
  desk: Desk,
  municipalities: readonly Municipality[],
  where: Where,
  postcode: string | null,
): Help {
  const answers = municipalities.map((one) => doorsIn(desk, one, postcode));
  const sets = new Set(answers.map((doors) => doors.map(({ entry }) => entry.id).join(' ')));
  const [doors] = answers;
  if (sets.size > 1 || !doors || !isFilled(doors)) return { kind: 'which', municipalities, where };
  const same = doors.map((door): Door => {
    const reason: Reason = where.postcode
      ? { kind: 'postcode', postcode: where.postcode }
      : { kind: 'name', name: where.typed };
    return { ...door, reason };
  });
  return isFilled(same)
    ? { kind: 'doors', doors: same, where, guessed: false }
    : { kind: 'which', municipalities, where };
}

/** A postcode that no list knows: the services that name it, else the municipality in which an office of one has it. */
function helpAtPostcode(desk: Desk, where: Where, postcode: string): Help {
  const doors = doorsOf(desk, atPostcode(desk, postcode), { kind: 'postcode', postcode: digitsOf(postcode) });
  if (isFilled(doors)) return { kind: 'doors', doors, where, guessed: false };
  const codes = keysOf(postcode).flatMap((key) => [...(desk.areas.offices.get(key) ?? [])]);
  const municipalities = codes.flatMap((code) => desk.gazetteer.municipalities.get(code) ?? []);
  const [only, another] = municipalities;
  if (another) return helpInSeveral(desk, municipalities, where, postcode);
  if (only) return helpIn(desk, { ...where, municipality: only }, postcode, false);
  return { kind: 'unknown', why: 'postcode', near: [], where };
}

const isSure = (found: FoundPlace): boolean =>
  found.kind === 'nothing_typed' || (found.kind === 'municipality' && !found.guessed);

/**
 * Services whose area has a place of this name that no list knows: what a service wrote itself is surer than a guess of ours.
 * Where we have no guess either, a name that begins so.
 */
function byOwnWord(desk: Desk, where: Where, found: FoundPlace): Help | null {
  const typed = foldPlace(where.typed.slice(0, 200)).replace(/^\d{4} ?/, '');
  if (typed.length < 3 || desk.gazetteer.byName.has(typed)) return null;
  const isLost = found.kind === 'unknown' || found.kind === 'postcode';
  const known = [...desk.areas.byName.keys()].filter((name) => isLost && name.startsWith(typed));
  const name = desk.areas.byName.has(typed) ? typed : known[0];
  const entries = name === undefined ? [] : (desk.areas.byName.get(name) ?? []);
  const asWritten = entries[0]?.facts.area?.value.names.find((one) => foldPlace(one) === name) ?? typed;
  const doors = doorsOf(desk, entries, { kind: 'name', name: asWritten });
  if (!isFilled(doors)) return null;
  return { kind: 'doors', doors, where: { ...where, name: asWritten }, guessed: name !== typed };
}

function doorsOf(desk: Desk, entries: readonly Entry[], reason: Reason): Door[] {
  return ranked(
    desk,
    entries.map((entry) => ({ entry, reason, waitingUntil: waitingUntil(entry, desk.now) })),
  );
}

/** For neighbours first; then who can be asked here; then whose area is smaller: it is the nearer one. */
function ranked(desk: Desk, doors: Door[]): Door[] {
  const rank = ({ entry }: Door) => [
    kindsOf(entry).includes('neighbour') ? 0 : 1,
    entry.tenant ? 0 : 1,
    desk.areas.municipalitiesOf.get(entry)?.size ?? 0,
  ];
  return doors.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    const differs = a.findIndex((value, index) => value !== b[index]);
    if (differs === -1) return one.entry.slug < other.entry.slug ? -1 : 1;
    return (a[differs] ?? 0) - (b[differs] ?? 0);
  });
}

const atPostcode = (desk: Desk, postcode: string | null): Entry[] =>
  keysOf(postcode).flatMap((key) => desk.areas.byPostcode.get(key) ?? []);

/** `?:4000` may be in either country. */
function keysOf(postcode: string | null): string[] {
  if (!postcode) return [];
  return postcode.startsWith('?') ? ['be', 'nl'].map((one) => `${one}:${digitsOf(postcode)}`) : [postcode];
}

const digitsOf = (postcode: string | null): string => postcode?.replace(/^.*:/, '') ?? '';

/** The last day on which a service takes in nothing new, `YYYY-MM-DD`; null where it does, or does again by its own clock. */
export function waitingUntil(entry: Entry, now: Date): string | null {
  const until = entry.tenant?.waitingUntil;
  return until && until >= onTheWall(now, zoneOf(entry.country)).day ? until : null;
}

const isFilled = (doors: readonly Door[]): doors is readonly [Door, ...Door[]] => doors.length > 0;

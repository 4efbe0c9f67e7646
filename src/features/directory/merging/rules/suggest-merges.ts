import { foldPlace } from '../../../accounts/services/fold-place.ts';
import type { Entry } from '../../entries/entry.ts';
import { whyNotMerge } from './may-merge.ts';

export const reasons = ['phone', 'email', 'website', 'name'] as const;
export type Reason = (typeof reasons)[number];

/** Two entries that may be one service, and what they share. The one that should stay comes first. */
export type Suggestion = { stays: Entry; goes: Entry; why: Reason[] };

/** What more entries than this share is a switchboard or a common site, and says nothing. */
const mostThatShare: Record<Reason, number> = { phone: 6, email: 6, website: 6, name: 40 };

/** Words that many names hold, in the languages of the country. */
const common = new Set(
  `de het een van voor en le la les du des de d l et der die das fur und the of for and dienst service services stad ville gemeente
  commune stadt buurtbemiddeling burenbemiddeling bemiddeling bemiddelingsdienst mediation mediations voisinage quartier
  conciliation nachbarschaftsmediation nachbarschaft vermittlung neighbourhood lokale locale asbl vzw stichting`.split(
    /\s+/,
  ),
);

/**
 * Pairs of entries that look like one service: the same telephone, address of mail or website, or a similar name in the same
 * place. Those that share most come first; pairs that may not merge are left out.
 */
export function suggestMerges(entries: readonly Entry[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { one, other, why } of alike(entries)) {
    const id = [one.id, other.id].sort().join(' ');
    const known = found.get(id);
    if (known && !known.why.includes(why)) known.why.push(why);
    if (known) continue;
    const [stays, goes] = staysFirst(one, other);
    if (!whyNotMerge(stays, goes)) found.set(id, { stays, goes, why: [why] });
  }
  return [...found.values()].sort(
    (a, b) => b.why.length - a.why.length || (nameOrder(a) < nameOrder(b) ? -1 : 1),
  );
}

/** Every two that share something, once for each thing that they share. */
function alike(entries: readonly Entry[]): { one: Entry; other: Entry; why: Reason }[] {
  return reasons.flatMap((why) =>
    groupsBy(entries, (entry) => keysOf(entry, why))
      .filter((group) => group.length <= mostThatShare[why])
      .flatMap(pairsOf)
      .filter(([one, other]) => why !== 'name' || similarNames(one, other))
      .map(([one, other]) => ({ one, other, why })),
  );
}

/** The entry of this installation’s own service stays, else the one that says more itself, else the older one. */
export function staysFirst(one: Entry, other: Entry): [Entry, Entry] {
  const rank = (entry: Entry) => [
    entry.tenant ? 1 : 0,
    Object.values(entry.facts).filter((fact) => fact.by === 'service').length,
    Object.keys(entry.facts).length,
  ];
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, index) => value !== b[index]);
  const first = at < 0 ? one.madeAt <= other.madeAt : (a[at] ?? 0) > (b[at] ?? 0);
  return first ? [one, other] : [other, one];
}

function keysOf({ facts, country }: Entry, why: Reason): string[] {
  if (why === 'phone')
    return facts.phone ? [digitsOf(facts.phone.value)].filter((key) => key.length > 6) : [];
  if (why === 'email') return facts.email ? [facts.email.value.toLowerCase()] : [];
  if (why === 'website') return facts.website ? [pageOf(facts.website.value)] : [];
  const { place, area } = facts;
  const names = [place?.value.town ?? '', ...(area?.value.names ?? []).slice(0, 5)].filter(Boolean);
  const codes = (area?.value.municipalities ?? []).slice(0, 5);
  return [...new Set([...names.map((name) => `${country} ${foldPlace(name)}`), ...codes])];
}

/** Without the country, the zero and the signs: `+32 4 123 45 67` and `04/123.45.67` are one number. */
const digitsOf = (phone: string) =>
  phone
    .replace(/\D/g, '')
    .replace(/^(?:00)?3[12]/, '')
    .replace(/^0+/, '');

/** A host is often a whole municipality’s, so that the page counts too, if it is not the front page. */
function pageOf(website: string): string {
  const url = URL.parse(website);
  return url ? `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`.toLowerCase() : website;
}

function groupsBy(entries: readonly Entry[], keys: (entry: Entry) => string[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keys(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

const pairsOf = (group: readonly Entry[]): [Entry, Entry][] =>
  group.flatMap((one, index) => group.slice(index + 1).map((other): [Entry, Entry] => [one, other]));

/** Whether a name of one is nearly a name of the other, once the words are left out that all services share. */
function similarNames(one: Entry, other: Entry): boolean {
  return namesOf(one).some((a) => namesOf(other).some((b) => likeness(a, b) >= 0.75));
}

const namesOf = ({ facts }: Entry): Set<string>[] =>
  Object.values(facts.name?.value.in ?? {}).map(({ text }) => {
    const words = foldPlace(text).split(' ');
    const rare = words.filter((word) => !common.has(word));
    return new Set(rare.length > 0 ? rare : words);
  });

/** Words that both have, as a part of all words: 0 to 1 (Dice). */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

const nameOrder = ({ stays, goes }: Suggestion) => `${stays.slug} ${goes.slug}`;

import type { Language } from '../../../platform/texts/languages.ts';
import type { CodeRow, OwnList } from '../../accounts/code-labels/code-row.ts';
import { type SharedCode, sharedCodes } from './shared-codes.ts';

/** Under which codes of the service’s own a case was registered. What they count as stands in the case’s other columns. */
export type OwnCodes = Partial<Record<OwnList, string>>;

/** A code of a list as this service has it. `group` is the main subject under which a finer one stands. */
export type ServiceCode = {
  key: string;
  /** What it counts as in every report; for a shared code itself. */
  counts: string;
  group: string | null;
  own: boolean;
  row: CodeRow | null;
  label(language: Language): string;
};

export type Option = { value: string; label: string };

/** The lists of one service: shared codes in its own words and order, and codes of its own. */
export type ServiceCodes = {
  all(list: OwnList, language: Language): ServiceCode[];
  /** What a form offers on this day, `YYYY-MM-DD`. */
  options(list: OwnList, language: Language, day: string): Option[];
  /** How a code is said; one that nobody knows is said as it is stored. */
  label(list: OwnList, key: string, language: Language): string;
  /** What a chosen option means: the shared code, and the service’s own one where it was that. Null when it is in no list. */
  meaning(list: OwnList, value: string): { code: string; own: OwnCodes } | null;
};

/** Reads a service’s own rows over the shared lists. Each row is the newest of its code. */
export function serviceCodes(rows: readonly CodeRow[]): ServiceCodes {
  const found = new Map<OwnList, Map<string, ServiceCode>>();
  const codesOf = (list: OwnList): Map<string, ServiceCode> => {
    const known = found.get(list) ?? codesIn(list, rows);
    found.set(list, known);
    return known;
  };
  const all = (list: OwnList, language: Language) => inOrder([...codesOf(list).values()], list, language);
  return {
    all,
    options: (list, language, day) => {
      const codes = all(list, language).filter((code) => isUsed(code, day));
      const mains = new Set(codes.filter(({ group }) => group === null).map(({ key }) => key));
      return codes
        .filter(({ group }) => group === null || mains.has(group))
        .map((code) => ({ value: code.key, label: fullLabel(code, codesOf(list), language) }));
    },
    label: (list, key, language) => codesOf(list).get(key)?.label(language) ?? key,
    meaning: (list, value) => {
      const code = codesOf(list).get(value);
      if (!code) return null;
      return { code: code.counts, own: code.own ? { [list]: code.key } : {} };
    },
  };
}

const plain = serviceCodes([]);
const kept = new WeakMap<readonly CodeRow[], ServiceCodes>();

/** The lists of the service in which somebody works, read once a request with his session. */
export function codesOf(service: { codes: readonly CodeRow[] } | null): ServiceCodes {
  if (!service || service.codes.length === 0) return plain;
  const codes = kept.get(service.codes) ?? serviceCodes(service.codes);
  kept.set(service.codes, codes);
  return codes;
}

/** Whether a code is in use on a day; without days of its own it always is. */
export const isUsed = ({ row }: Pick<ServiceCode, 'row'>, day: string): boolean =>
  (!row?.from || row.from <= day) && (!row?.until || day <= row.until);

function codesIn(list: OwnList, rows: readonly CodeRow[]): Map<string, ServiceCode> {
  const said = new Map(rows.filter((row) => row.list === list).map((row) => [row.key, row]));
  const codes = new Map<string, ServiceCode>();
  for (const shared of sharedCodes(list))
    codes.set(shared.key, {
      ...{ key: shared.key, counts: shared.key, group: shared.group, own: false },
      row: said.get(shared.key) ?? null,
      label: (language) => said.get(shared.key)?.labels[language] || shared.label(language),
    });
  for (const row of said.values()) {
    const counts = row.shared ?? row.key;
    const target = codes.get(counts);
    // A code that counts as nothing we know is not offered; a case that has it is said as it is stored.
    if (codes.has(row.key) || (list !== 'district' && !target)) continue;
    codes.set(row.key, {
      ...{ key: row.key, counts, group: groupOf(list, target), own: list !== 'district', row },
      label: (language) => row.labels[language] || Object.values(row.labels)[0] || row.key,
    });
  }
  return codes;
}

/** A subject of the service’s own is a finer one, under the main one of what it counts as. */
const groupOf = (list: OwnList, target: SharedCode | undefined): string | null =>
  list === 'subject' && target ? (target.group ?? target.key) : null;

function fullLabel(code: ServiceCode, codes: Map<string, ServiceCode>, language: Language): string {
  const main = code.group ? codes.get(code.group) : undefined;
  if (!main) return code.label(language);
  return `${main.label(language)}${language === 'fr' ? '\u00a0: ' : ': '}${code.label(language)}`;
}

/** Numbered ones first, then as the shared list has them; what is left over comes last, and a finer subject under its main one. */
function inOrder(codes: ServiceCode[], list: OwnList, language: Language): ServiceCode[] {
  const { compare } = new Intl.Collator(language);
  const place = new Map(codes.map((code, index) => [code.key, index]));
  const indexOf = (code: ServiceCode) => {
    const index = place.get(code.own ? code.counts : code.key) ?? 0;
    return code.own ? index + 0.5 : index;
  };
  const byPlace = (a: ServiceCode, b: ServiceCode) =>
    (a.row?.position ?? 1000) - (b.row?.position ?? 1000) ||
    Number(a.key === 'OTHER') - Number(b.key === 'OTHER') ||
    (list === 'referrer' || list === 'district' ? 0 : indexOf(a) - indexOf(b)) ||
    compare(a.label(language), b.label(language));
  const under = (group: string | null) => codes.filter((code) => code.group === group).sort(byPlace);
  return under(null).flatMap((main) => [main, ...under(main.key)]);
}

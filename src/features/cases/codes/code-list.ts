import type { Language } from '../../../platform/texts/languages.ts';

export type Labels = Record<Language, string>;

/**
 * A list of codes with stable keys, which are stored, and labels, which are shown. `sealed` lists speak of health,
 * offences or motives (GDPR art. 9 and 10): their keys may be stored only encrypted, in the team's compartment.
 */
export type CodeList<Key extends string> = {
  name: string;
  sealed: boolean;
  keys: readonly Key[];
  has(value: unknown): value is Key;
  label(key: Key, language: Language): string;
  options(language: Language): readonly { value: Key; label: string }[];
};

/** Makes a list; `order` is `fixed` (as written) or `by_label` (by the alphabet of the reader, `OTHER` last). */
export function codeList<Key extends string>(
  name: string,
  entries: Record<Key, Labels>,
  { sealed = false, order = 'fixed' }: { sealed?: boolean; order?: 'fixed' | 'by_label' } = {},
): CodeList<Key> {
  const keys = Object.keys(entries) as Key[];
  const made = new Map<Language, readonly { value: Key; label: string }[]>();
  const optionsIn = (language: Language) => {
    const known = made.get(language) ?? sortedIn(language);
    made.set(language, known);
    return known;
  };
  const sortedIn = (language: Language) => {
    const options = keys.map((value) => ({ value, label: entries[value][language] }));
    if (order === 'fixed') return options;
    const { compare } = new Intl.Collator(language);
    return options.sort(
      (a, b) => Number(isOther(a.value)) - Number(isOther(b.value)) || compare(a.label, b.label),
    );
  };
  return {
    name,
    sealed,
    keys,
    has: (value): value is Key => typeof value === 'string' && Object.hasOwn(entries, value),
    label: (key, language) => entries[key][language],
    options: optionsIn,
  };
}

const isOther = (key: string): boolean => key.toUpperCase() === 'OTHER';

import type { NewFacts } from '../../entries/change-facts.ts';
import type { FoundPlace } from '../../places/gazetteer.ts';
import type { ForeignRow } from './foreign-row.ts';

/** The row with the municipalities that it names found by their codes; what is not found stays as a name, and is said. */
export function withArea(row: ForeignRow, find: (typed: string) => FoundPlace): ForeignRow {
  if (row.municipalities.length === 0) return { ...row, notes: [...row.notes, 'it names no municipality'] };
  const notes = [...row.notes];
  const municipalities: string[] = [];
  const names: string[] = [];
  for (const name of row.municipalities) {
    const code = codeOf(find(name), row.country);
    if (code) municipalities.push(code);
    else {
      names.push(name);
      notes.push(`the municipality “${name}” is not known, or there are several: it is kept as a name`);
    }
  }
  const area = { municipalities: [...new Set(municipalities)], postcodes: [], names };
  return { ...row, notes, facts: { ...row.facts, area } satisfies NewFacts };
}

/** Only one that is meant beyond doubt: a guess would send people to a wrong door. */
function codeOf(found: FoundPlace, country: 'be' | 'nl'): string | null {
  if (found.kind === 'municipality' && !found.guessed)
    return found.municipality.country === country ? found.municipality.code : null;
  if (found.kind !== 'several') return null;
  const here = found.municipalities.filter((one) => one.country === country);
  return here.length === 1 ? (here[0]?.code ?? null) : null;
}

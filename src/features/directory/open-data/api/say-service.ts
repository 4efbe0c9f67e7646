import type { Language } from '../../../../platform/texts/languages.ts';
import type { Entry, Fact } from '../../entries/entry.ts';
import { type FieldName, fieldNames, isTextField, type TextIn } from '../../entries/fields.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { sayText } from '../../entries/say-text.ts';
import { waitingUntil } from '../../find-help.ts';
import type { SaidText, Service } from './service-schema.ts';

/** An entry of the directory as `/api/v1` gives it to a reader of this language. */
export function sayService(entry: Entry, origin: string, reader: Language, now: Date): Service {
  const until = waitingUntil(entry, now);
  const said = fieldNames.filter((field) => entry.facts[field]);
  const factOf = (field: FieldName) => entry.facts[field] as Fact;
  const facts = said.map((field) => [field, sayFact(field, factOf(field), reader)]);
  const provenance = said.map((field) => [field, sayProvenance(factOf(field))]);
  const page = `${origin}/${reader}/services/${entry.slug}`;
  return {
    id: entry.id,
    slug: entry.slug,
    country: entry.country,
    mainLanguage: entry.language,
    acceptsRequestsHere: entry.tenant !== null,
    ...(until ? { noRequestsUntil: until.slice(0, 10) } : {}),
    isDemo: entry.demo,
    ...(entry.source ? { source: entry.source } : {}),
    madeAt: entry.madeAt,
    changedAt: entry.changedAt,
    number: entry.number,
    links: {
      ...{ self: `${origin}/api/v1/services/${entry.id}`, page },
      ...(entry.facts.hours ? { calendar: `${page}/opening.ics` } : {}),
    },
    ...Object.fromEntries(facts),
    kinds: [...kindsOf(entry)],
    provenance: Object.fromEntries(provenance),
  };
}

const sayFact = (field: FieldName, fact: Fact, reader: Language): unknown =>
  isTextField(field) ? sayAll(fact.value as TextIn, reader) : fact.value;

function sayAll(value: TextIn, reader: Language): SaidText | undefined {
  const said = sayText(value, reader);
  if (!said) return undefined;
  const { text, language, fallback, older } = said;
  const all = Object.entries(value.in).map(([one, written]) => [one, written.text]);
  return { text, language, isFallback: fallback, isOlder: older, all: Object.fromEntries(all) };
}

function sayProvenance({ by, at, confirmed }: Fact): Service['provenance'][string] {
  return { by, at, ...(confirmed ? { confirmedBy: confirmed.by, confirmedAt: confirmed.at } : {}) };
}

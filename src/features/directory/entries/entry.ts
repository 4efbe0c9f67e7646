import type { Language } from '../../../platform/texts/languages.ts';
import type { FieldName, ValueOf } from './fields.ts';

/** Who said a fact: the service itself, an editor of the directory, a visitor whose proposal was accepted, a list that was read in. */
export const origins = ['service', 'editor', 'visitor', 'import', 'harvest'] as const;
export type Origin = (typeof origins)[number];

/** A value with who said it, when (ISO, UTC), and who last confirmed that it is still right. */
export type Fact<V = unknown> = {
  value: V;
  by: Origin;
  at: string;
  confirmed: { by: Origin; at: string } | null;
};

export type Facts = { [F in FieldName]?: Fact<ValueOf<F>> };

/** A service as the directory knows it. All of it is public, save the street and the point of a place that is `areaOnly`. */
export type Entry = {
  id: string;
  slug: string;
  country: 'be' | 'nl';
  language: Language;
  status: 'proposed' | 'listed' | 'ended';
  facts: Facts;
  origin: Origin;
  /** Where an import or harvest found it; empty for what was written here. */
  source: string;
  sourceKey: string | null;
  demo: boolean;
  mergedInto: string | null;
  madeAt: string;
  changedAt: string;
  /** Grows with every change of the directory, in the order of commits. */
  number: number;
  /** The service of this installation that takes requests; null where one asks elsewhere. */
  tenant: { id: string; waitingUntil: string | null } | null;
};

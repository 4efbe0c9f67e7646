import type { Language } from '../../../platform/texts/languages.ts';
import type { Entry } from '../entries/entry.ts';
import type { Marks } from '../freshness/probing/marks.ts';
import type { ServedPlaces } from './served-places.ts';

/** What the parts of a service’s page are made from. */
export type PageProps = {
  entry: Entry;
  language: Language;
  now: Date;
  served: ServedPlaces;
  /** Which links and addresses have not answered for days. */
  marks: Marks;
};

import type { Language } from '../../../platform/texts/languages.ts';
import type { Entry } from '../entries/entry.ts';
import type { Marks } from '../freshness/probing/marks.ts';
import type { ServedPlaces } from './served-places.ts';

/** What can be said of an entry without looking anything up. */
export type EntryProps = { entry: Entry; language: Language; now: Date };

/** What the parts of a service’s page are made from; `marks` are the links and addresses that have not answered for days. */
export type PageProps = EntryProps & { served: ServedPlaces; marks: Marks };

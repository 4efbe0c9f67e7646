import type { Language } from '../../../platform/texts/languages.ts';

/** The lists that a service may say in its own way; their codes are those of the cases. */
export const ownLists = ['subject', 'relation', 'channel', 'referrer', 'outcome', 'district'] as const;
export type OwnList = (typeof ownLists)[number];

/** What a service says of one code of a list: its words, its place, from when to when it is used. */
export type CodeRow = {
  list: OwnList;
  key: string;
  /** The shared code that a code of its own counts as; null where the code is a shared one or a district. */
  shared: string | null;
  labels: Partial<Record<Language, string>>;
  position: number | null;
  /** `YYYY-MM-DD`, the first and the last day. */
  from: string | null;
  until: string | null;
};

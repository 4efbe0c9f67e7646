import type { Language } from '../../../platform/texts/languages.ts';
import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import { channels } from './channels.ts';
import type { CodeList } from './code-list.ts';
import { outcomes } from './outcomes.ts';
import { referrers } from './referrers.ts';
import { relations } from './relations.ts';
import { subSubjects } from './sub-subjects.ts';
import { subjects } from './subjects.ts';

export type SharedCode = { key: string; group: string | null; label(language: Language): string };

const codesIn = <Key extends string>(list: CodeList<Key>): SharedCode[] =>
  list.keys.map((key) => ({ key, group: null, label: (language) => list.label(key, language) }));

const allSubjects = subjects.keys.flatMap((main): SharedCode[] => {
  const finer = subSubjects[main];
  return [
    { key: main, group: null, label: (language) => subjects.label(main, language) },
    ...(finer?.keys ?? []).map((key) => ({
      key: `${main}/${key}`,
      group: main,
      label: (language: Language) => finer?.label(key, language) ?? key,
    })),
  ];
});

const lists: Record<OwnList, readonly SharedCode[]> = {
  subject: allSubjects,
  relation: codesIn(relations),
  channel: codesIn(channels),
  referrer: codesIn(referrers),
  outcome: codesIn(outcomes),
  // Every service has its own.
  district: [],
};

/** The codes that all services share; a finer subject is `NOISE/audio`. */
export const sharedCodes = (list: OwnList): readonly SharedCode[] => lists[list];

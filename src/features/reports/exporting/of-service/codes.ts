import type { languages } from '../../../../platform/texts/languages.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { ownLists } from '../../../accounts/code-labels/code-row.ts';
import type { CodeList } from '../../../cases/codes/code-list.ts';
import { complexityFlags } from '../../../cases/codes/complexity-flags.ts';
import { declineReasons } from '../../../cases/codes/decline-reasons.ts';
import { ageBands, dwellings, households, tenures } from '../../../cases/codes/homes.ts';
import { interventions } from '../../../cases/codes/interventions.ts';
import { notSuitableReasons } from '../../../cases/codes/not-suitable-reasons.ts';
import { codesOf, serviceCodes } from '../../../cases/codes/service-codes.ts';
import { stages } from '../../../cases/rules/stages.ts';
import { stageTexts } from '../../../cases/rules/texts.ts';
import type { RowOf } from '../files.ts';

type Row = RowOf<'codes.csv'>;

/** Every code that stands in the tables, with its shared label in four languages and what the service says of it. */
export function codeRows(who: AtWork): Row[] {
  const own = codesOf(who.service);
  const shared = serviceCodes([]);
  const ofLists = ownLists.flatMap((list) =>
    own.all(list, who.service.language).map(({ key, counts, own: isOwn, row }): Row => {
      const label = (language: (typeof languages)[number]) =>
        isOwn || list === 'district' ? '' : shared.label(list, key, language);
      return {
        ...{ list, code: key, counts_as: counts, own: isOwn || list === 'district' },
        ...{ used_from: row?.from ?? '', used_until: row?.until ?? '' },
        ...{ nl: label('nl'), fr: label('fr'), de: label('de'), en: label('en') },
        own_words: row && Object.keys(row.labels).length > 0 ? row.labels : '',
      };
    }),
  );
  const fixed = [
    ...[tenures, dwellings, households, ageBands].flatMap(rowsOfList),
    ...[interventions, declineReasons, notSuitableReasons, complexityFlags].flatMap(rowsOfList),
  ];
  const ofStages = stages.map((stage) =>
    sharedRow('stage', stage, (language) => stageTexts(language)(stage)),
  );
  return [...ofLists, ...fixed, ...ofStages];
}

const rowsOfList = (list: unknown): Row[] => {
  const { name, keys, label } = list as CodeList<string>;
  return keys.map((key) => sharedRow(name, key, (language) => label(key, language)));
};

const sharedRow = (
  list: string,
  code: string,
  say: (language: (typeof languages)[number]) => string,
): Row => ({
  ...{ list, code, counts_as: code, own: false, used_from: '', used_until: '' },
  ...{ nl: say('nl'), fr: say('fr'), de: say('de'), en: say('en'), own_words: '' },
});

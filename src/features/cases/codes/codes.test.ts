import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../platform/texts/languages.ts';
import { titleOf } from '../title.ts';
import { channels } from './channels.ts';
import { type CodeList, codeList } from './code-list.ts';
import { complexityFlags } from './complexity-flags.ts';
import { declineReasons } from './decline-reasons.ts';
import { ageBands, dwellings, households, tenures } from './homes.ts';
import { interventions } from './interventions.ts';
import { notSuitableReasons } from './not-suitable-reasons.ts';
import { outcomes, positive } from './outcomes.ts';
import { referrers } from './referrers.ts';
import { relations } from './relations.ts';
import { codesOf } from './service-codes.ts';
import { hasSubSubject, subSubjects } from './sub-subjects.ts';
import { subjects } from './subjects.ts';

const lists = [
  channels,
  complexityFlags,
  declineReasons,
  ageBands,
  dwellings,
  households,
  tenures,
  interventions,
  notSuitableReasons,
  outcomes,
  referrers,
  relations,
  subjects,
  ...Object.values(subSubjects),
] as unknown as CodeList<string>[];

test('every code has a label of its own in every language, without a straight apostrophe', () => {
  for (const list of lists)
    for (const language of languages) {
      const labels = list.keys.map((key) => list.label(key, language));
      assert.equal(new Set(labels).size, labels.length, `${list.name} says the same twice in ${language}`);
      for (const label of labels) assert.match(label, /^[^']*\S$/, `${list.name} ${language}: “${label}”`);
    }
});

test('what tells of health, offences or motives is sealed, and nothing else is', () => {
  const sealed = lists.filter((list) => list.sealed).map((list) => list.name);
  assert.deepEqual(sealed.sort(), ['complexity_flag', 'decline_reason', 'not_suitable_reason']);
});

test('a list knows its own keys only', () => {
  assert.ok(subjects.has('NOISE'));
  assert.ok(!subjects.has('noise') && !subjects.has('toString') && !subjects.has(undefined));
  assert.ok(
    hasSubSubject('NOISE', 'audio') && !hasSubSubject('PETS', 'audio') && !hasSubSubject('OTHER', 'x'),
  );
});

test('a list by label follows the alphabet of the reader, and what is left over comes last', () => {
  const list = codeList(
    'test',
    {
      OTHER: { nl: 'andere', fr: 'autre', de: 'andere', en: 'other' },
      Z: { nl: 'zee', fr: 'zone', de: 'Zug', en: 'zoo' },
      E: { nl: 'één', fr: 'école', de: 'Ähre', en: 'egg' },
    },
    { order: 'by_label' },
  );
  for (const language of languages)
    assert.deepEqual(
      list.options(language).map((option) => option.value),
      ['E', 'Z', 'OTHER'],
    );
});

test('every outcome says whether it counts as a success', () => {
  assert.deepEqual(Object.keys(positive).sort(), [...outcomes.keys].sort());
});

test('the heading of a case is made of codes, as long as what is known', () => {
  const title = (
    subject: string,
    sub_subject: string,
    relation: string,
    language: 'nl' | 'fr' | 'de' | 'en',
  ) => titleOf({ subject, sub_subject, relation, own_codes: {} }, language, codesOf(null));
  assert.equal(
    title('NOISE', 'audio', 'ABOVE_BELOW', 'nl'),
    'Geluid: muziek of televisie · boven- en onderburen',
  );
  assert.equal(title('NOISE', 'audio', '', 'fr'), 'Bruit\u00a0: musique ou télévision');
  assert.equal(title('GARDEN', '', 'BEHIND', 'en'), 'Garden and plants · neighbours at the back');
  assert.equal(title('OTHER', 'a story that somebody typed', '', 'de'), 'Anderes');
  assert.equal(title('GONE', '', '', 'nl'), 'GONE');
});

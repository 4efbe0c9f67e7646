import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { homeForm } from '../features/cases/homes/home.ts';
import { stepForms } from '../features/cases/steps/step-forms.ts';

/**
 * Nobody types anything for statistics alone. Each thing that is stored of a case in clear, and each field that a step asks,
 * is named here with the file in which the work uses it; that file must speak of it, and be none of the reports.
 */
const cases = 'src/features/cases';
const columns: Record<string, Record<string, string>> = {
  cases: {
    ...{ id: `${cases}/queries.ts`, service_id: `${cases}/queries.ts`, number: `${cases}/list/page.tsx` },
    ...{ number_order: `${cases}/list/queries.ts`, type: `${cases}/case/case-tags.ts` },
    ...{ stage: `${cases}/case/case-tags.ts`, stage_since: `${cases}/steps/record-step.ts` },
    ...{ came_from: `${cases}/case/page.tsx`, withdrawn_by: `${cases}/queries.ts` },
    second_party_knows: `${cases}/rules/lifecycle.ts`,
    reopened_by: `${cases}/queries.ts`,
    mode: `${cases}/rules/lifecycle.ts`,
    ...{ subject: `${cases}/title.ts`, sub_subject: `${cases}/title.ts`, relation: `${cases}/title.ts` },
    // Whoever talks with the party for the first time knows how he came, and who must hear of it.
    ...{ channel: `${cases}/case/case-tags.ts`, referrer_type: `${cases}/case/case-tags.ts` },
    ...{ district: `${cases}/assignment/pairing-desk.ts`, language: `${cases}/assignment/pairing-desk.ts` },
    ...{ requested_at: `${cases}/list/queries.ts`, first_contact_at: `${cases}/entries/write-entry.ts` },
    ...{ closed_at: `${cases}/today/queries.ts`, outcome: `${cases}/queries.ts` },
    ...{ due_on: `${cases}/case/case-tags.ts`, due_kind: `${cases}/case/case-tags.ts` },
    ...{ safety_flag: `${cases}/case/case-tags.ts` },
    ...{ complaint_flag: `${cases}/queries.ts`, version: `${cases}/steps/queries.ts` },
    ...{ shred_key: `${cases}/contacts/read-party.ts`, age_group: `${cases}/case/case-tags.ts` },
    ...{ municipality: `${cases}/case/case-tags.ts`, own_codes: `${cases}/case/case-tags.ts` },
  },
  home: {
    ...{ party_id: `${cases}/homes/queries.ts`, case_id: `${cases}/homes/save-home.ts` },
    service_id: `${cases}/homes/save-home.ts`,
    // Shown to who goes there, and to who chooses him; who owns the home has a say in it.
    ...{ dwelling: `${cases}/home-visit/page.tsx`, household: `${cases}/home-visit/page.tsx` },
    ...{ age_band: `${cases}/home-visit/page.tsx`, tenure: `${cases}/homes/home.ts` },
  },
};

/** What the steps of a case ask. Each is a fact that the next step needs, or words for whoever reads the case. */
const asked: Record<string, string> = {
  ...{ agrees: `${cases}/steps/step-forms.ts`, agreed_how: `${cases}/releases/first-words.ts` },
  ...{ how: `${cases}/case/item-view.tsx`, on: `${cases}/case/item-view.tsx` },
  ...{ told: `${cases}/steps/step-forms.ts`, words: `${cases}/releases/first-words.ts` },
  ...{ team_note: `${cases}/steps/step-forms.ts`, reason: `${cases}/case/item-view.tsx` },
  ...{ mode: `${cases}/rules/lifecycle.ts`, outcome: `${cases}/rules/lifecycle.ts` },
  ...{ asked_by: `${cases}/rules/lifecycle.ts`, parents: `${cases}/sanction/step-forms.ts` },
  ...{ district: `${cases}/assignment/pairing-desk.ts`, what: `${cases}/agreement/version-view.tsx` },
  ...{ who: `${cases}/agreement/version-view.tsx`, by: `${cases}/agreement/version-view.tsx` },
  ...{ repair: `${cases}/agreement/version-view.tsx` },
  ...columns.home,
};

/** Six lines of an agreement are asked with the same fields. */
const withoutLine = (field: string): string => field.replace(/_[1-6]$/, '');

let here: TestHouse;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  owner = new pg.Client(here.owner);
  await owner.connect();
});
after(async () => {
  await owner.end();
  await here.close();
});

/** Why a name is not in the work as it says here; nothing where it is. */
function whyNot(name: string, file: string | undefined): string | null {
  const camel = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  if (!file) return `${name} is used nowhere`;
  if (/features\/(?:reports|surveys|retention)\//.test(file)) return `${name}: ${file} is no work`;
  return new RegExp(`\\b(?:${name}|${camel})\\b`).test(readFileSync(file, 'utf8'))
    ? null
    : `${name} is not in ${file}`;
}

test('every column of a case and of a home is used by the work, and none is there for statistics alone', async () => {
  for (const [table, uses] of Object.entries(columns)) {
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'confidential' and table_name = $1`,
      [table],
    );
    const there = rows.map(({ name }) => name);
    assert.deepEqual(
      there.flatMap((name) => whyNot(name, uses[name]) ?? []),
      [],
      table,
    );
    assert.deepEqual(
      Object.keys(uses).filter((name) => !there.includes(name)),
      [],
      `${table} has these no more`,
    );
  }
});

test('every field that a step or a home asks is used by the work', () => {
  const fields = new Set([
    ...Object.values(stepForms).flatMap(({ schema }) => Object.keys(schema.shape)),
    ...Object.keys(homeForm.shape),
  ]);
  const wrong = [...new Set([...fields].map(withoutLine))].flatMap(
    (field) => whyNot(field, asked[field]) ?? [],
  );
  assert.deepEqual(wrong, []);
});

test('how far a case came is written by its steps alone: the app can write none of it', async () => {
  const { rows } = await owner.query(
    `select privilege_type from information_schema.role_table_grants
     where table_schema = 'confidential' and table_name = 'case_milestone' and grantee = 'entente_app'`,
  );
  assert.deepEqual(rows, [{ privilege_type: 'SELECT' }]);
});

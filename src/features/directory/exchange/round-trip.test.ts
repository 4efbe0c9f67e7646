import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fullEntry } from '../../../../test/entries.ts';
import { sharedData } from '../../../../test/shared-data.ts';
import { accessCodes } from '../entries/codes/access.ts';
import { kindCodes } from '../entries/codes/kinds.ts';
import type { Entry, Facts } from '../entries/entry.ts';
import type { FieldName } from '../entries/fields.ts';
import { fromRow, readTable, toCsv } from './csv.ts';
import type { Exchanged } from './exchanged.ts';
import { fromHsds, toHsds } from './hsds.ts';

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const by = fc.constantFrom('service', 'editor', 'visitor', 'import', 'harvest' as const);
/** Words that people and spreadsheets trip over. */
const words = (most: number) =>
  fc
    .array(
      fc.constantFrom(
        '=1+1',
        '"quoted"',
        "'s-Hertogenbosch",
        '+32 4',
        '-',
        '@a',
        ';',
        ',',
        '\n',
        'Liège',
        '[',
        '{',
        "'=x",
        'É',
        'x',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('').trim().slice(0, most) || 'x');
const language = fc.constantFrom('nl', 'fr', 'de', 'en' as const);
const text = fc
  .record({
    from: language,
    also: fc.subarray(['nl', 'fr', 'de', 'en'] as const),
    text: words(100),
    at: moment,
    other: moment,
  })
  .map(({ from, also, text: said, at, other }) => ({
    from,
    in: Object.fromEntries(
      [...also, from].map((one) => [one, { text: said, at: one === from ? at : other }]),
    ),
  }));
const values: { [F in FieldName]?: fc.Arbitrary<unknown> } = {
  name: text,
  kinds: fc.subarray([...kindCodes]),
  does: text,
  phone: words(40),
  languages: fc.subarray(['nl', 'fr', 'tr', 'ar']),
  email: fc.constant('hallo@dienst.example'),
  website: fc.constant('https://dienst.example/a?b=1,2;3'),
  place: fc.record({
    street: fc.oneof(fc.constant(''), words(50)),
    postcode: fc.constantFrom('', '4000'),
    town: words(50),
    point: fc.option(fc.constantFrom([5.5701, 50.633], [0, 0], [4.1, 52])),
    areaOnly: fc.constant(false),
  }),
  area: fc.record({
    municipalities: fc.subarray(['be:62063', 'nl:0344']),
    postcodes: fc.subarray(['be:4000', 'nl:1961']),
    names: fc.array(words(30), { maxLength: 3 }),
  }),
  hours: fc.record({
    week: fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 7 }),
        from: fc.constant('09:00'),
        to: fc.constant('12:30'),
      }),
      { maxLength: 3 },
    ),
    holidays: fc.boolean(),
    exceptions: fc.array(
      fc.record({
        from: fc.constant('2026-12-24'),
        to: fc.constant('2027-01-02'),
        open: fc.option(fc.constant(['09:00', '10:00'])),
        why: fc.constantFrom('', 'Kerst'),
      }),
      { maxLength: 2 },
    ),
  }),
  access: fc.subarray([...accessCodes]),
  charterSignedOn: fc.constant('2023-01-30'),
  population: fc.integer({ min: 0, max: 1_000_000 }),
  actions: text,
};
const facts = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      fc.record({ value, by, at: moment, confirmed: fc.option(fc.record({ by, at: moment })) }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const entry: fc.Arbitrary<Entry> = fc.record({
  ...{
    id: fc.uuid(),
    slug: fc.stringMatching(/^[a-z][a-z0-9-]{4,20}$/),
    country: fc.constantFrom('be', 'nl' as const),
  },
  ...{ language, status: fc.constantFrom('listed', 'ended' as const), facts, origin: by, source: words(20) },
  ...{ sourceKey: fc.option(words(20)), demo: fc.boolean(), mergedInto: fc.constant(null), madeAt: moment },
  ...{ changedAt: moment, number: fc.nat(), tenant: fc.constant(null) },
}) as fc.Arbitrary<Entry>;
const entries = fc.uniqueArray(entry, { maxLength: 4, selector: ({ slug }) => slug });

const asEntry = (read: Exchanged): Entry => ({ ...read, number: 0, tenant: null, mergedInto: null });

test('a table that was read and written again is the same, byte for byte', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const written = toCsv(all);
      const table = readTable(written);
      assert.ok(table.ok);
      const read = table.value.rows.map(({ cells }) => fromRow(cells));
      for (const row of read) assert.ok(row.ok, JSON.stringify(row));
      assert.equal(toCsv(read.map((row) => asEntry((row as { value: Exchanged }).value))), written);
    }),
    { numRuns: 150 },
  );
});

test('no cell of a table is taken for a formula', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const cells = (parse(toCsv(all), { bom: true }) as string[][]).flat();
      for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@]/);
    }),
  );
});

test('a service of HSDS that was read and written again is the same, byte for byte', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const settings = { origin: 'https://entente.example', language: one.language };
      const written = JSON.stringify(toHsds(one, settings));
      const read = fromHsds(JSON.parse(written), {
        language: 'nl',
        country: 'be',
        at: '2026-01-01T00:00:00.000Z',
        source: 'test',
        by: 'import',
      });
      assert.ok(read.ok, JSON.stringify(read));
      assert.equal(JSON.stringify(toHsds(asEntry(read.value), settings)), written);
    }),
    { numRuns: 150 },
  );
});

test('a service of HSDS says whether it is closed on public holidays', () => {
  const entry = fullEntry('liege');
  const notes = (holidays: boolean, language: 'nl' | 'en') => {
    const hours = { week: [{ day: 5, from: '09:00', to: '12:00' }], holidays, exceptions: [] };
    const fact = { value: hours, by: 'service' as const, at: entry.madeAt, confirmed: null };
    const given = { ...entry, facts: { ...entry.facts, hours: fact } };
    const [week] = toHsds(given, { origin: 'https://entente.example', language }).schedules as [
      { notes: string },
    ];
    return week.notes;
  };
  assert.equal(notes(false, 'en'), 'Europe/Brussels; closed on public holidays');
  assert.equal(notes(false, 'nl'), 'Europe/Brussels; gesloten op feestdagen');
  assert.equal(notes(true, 'nl'), 'Europe/Brussels');
});

const schema = sharedData('standards/hsds-3.1-dev-service.json');
test('what is written validates against the schema of Open Referral', {
  skip: schema ? false : 'the schemas of Open Referral are not here',
}, () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schema ?? '', 'utf8')));
  fc.assert(
    fc.property(entry, (one) => {
      const valid = validate(toHsds(one, { origin: 'https://entente.example', language: 'nl' }));
      assert.ok(valid, JSON.stringify(validate.errors?.slice(0, 5)));
    }),
    { numRuns: 50 },
  );
});

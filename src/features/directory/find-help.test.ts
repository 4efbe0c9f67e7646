import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Directory } from './directory.ts';
import type { Entry, Facts } from './entries/entry.ts';
import { findHelp, type Help } from './find-help.ts';
import { gazetteerOf } from './places/build-gazetteer.ts';
import { loadBuiltIn } from './places/built-in/load.ts';

const places = gazetteerOf(await loadBuiltIn());
const now = new Date('2026-11-22T09:00:00Z');

type Plan = {
  slug: string;
  municipalities?: string[];
  postcodes?: string[];
  names?: string[];
  kinds?: NonNullable<Facts['kinds']>['value'];
  country?: 'be' | 'nl';
  tenant?: Entry['tenant'];
  office?: { postcode: string; town: string };
};

const codeOf = (name: string): string => {
  const [code] = places.byName.get(name) ?? [];
  assert.ok(code, name);
  return code;
};

function entry(plan: Plan): Entry {
  const fact = <V>(value: V) => ({
    value,
    by: 'import' as const,
    at: '2026-01-01T00:00:00Z',
    confirmed: null,
  });
  const { municipalities = [], postcodes = [], names = [], kinds, office } = plan;
  return {
    ...{ id: plan.slug, slug: plan.slug, country: plan.country ?? 'be', language: 'fr', status: 'listed' },
    ...{ origin: 'import', source: '', sourceKey: null, demo: false, mergedInto: null },
    ...{ madeAt: '', changedAt: '', number: 1, tenant: plan.tenant ?? null },
    facts: {
      area: fact({ municipalities, postcodes, names }),
      ...(kinds ? { kinds: fact(kinds) } : {}),
      ...(office ? { place: fact({ street: '', point: null, areaOnly: false, ...office }) } : {}),
    },
  };
}

const directoryOf = (...plans: Plan[]): Directory => {
  const listed = plans.map(entry);
  return { number: 1, listed, byId: new Map(), bySlug: new Map() };
};

const find = (directory: Directory, place: string, municipality?: string): Help =>
  findHelp(directory, places, { place, municipality }, now);

/** The answer in a line: `one(municipality)` for a door and its reason. */
function said(help: Help): string {
  if (help.kind === 'doors')
    return help.doors.map(({ entry: { slug }, reason }) => `${slug}(${reason.kind})`).join(' ');
  if (help.kind === 'none') return `none: ${help.nearest.map(({ entry: { slug } }) => slug).join(' ')}`;
  if (help.kind === 'which') return `which: ${help.municipalities.length}`;
  return help.kind === 'unknown' ? help.why : help.kind;
}

const herstal = { slug: 'herstal', municipalities: [codeOf('herstal')], kinds: ['neighbour' as const] };
const luik = {
  slug: 'liege',
  names: ['Liège'],
  postcodes: ['be:4000', 'be:4020'],
  kinds: ['neighbour' as const],
};

test('the door is that of the municipality, in any of its languages and with a typing error, which is said', () => {
  const directory = directoryOf(herstal, luik);
  for (const typed of ['Herstal', 'HERSTAL', 'herstal ', 'Herstl'])
    assert.equal(said(find(directory, typed)), 'herstal(municipality)', typed);
  for (const typed of [
    'Luik',
    'Liège',
    'Lüttich',
    'luettich',
    'LIEGE',
    '4000 Luik',
    'Rue du Pont 12, 4000 Liège',
  ])
    assert.equal(said(find(directory, typed)), 'liege(municipality)', typed);
  const guess = find(directory, 'Herstl');
  assert.ok(guess.kind === 'doors' && guess.guessed);
  const sure = find(directory, 'Herstal');
  assert.ok(sure.kind === 'doors' && !sure.guessed);
});

test('a postcode that a service names leads to it, and says that it is the postcode', () => {
  assert.equal(said(find(directoryOf(herstal, luik), '4020')), 'liege(postcode)');
});

test('a postcode that nobody names is that of the municipality in which an office has it', () => {
  const directory = directoryOf({ ...herstal, office: { postcode: '4040', town: 'Herstal' } });
  assert.equal(said(find(directory, '4040')), 'herstal(municipality)');
  assert.equal(said(find(directory, '4999')), 'postcode');
});

test('a name that no list of places knows is found in the words of the service itself, before any guess', () => {
  const directory = directoryOf(luik, { slug: 'demo', names: ['Demostad'] });
  assert.equal(said(find(directory, 'demostad')), 'demo(name)');
  assert.equal(said(find(directory, '4000 Demostad')), 'demo(name)');
  const begun = find(directory, 'demos');
  assert.ok(begun.kind === 'doors' && begun.guessed && begun.where.name === 'Demostad');
});

test('the beginning of a town that we know is that town, with all who serve it', () => {
  const directory = directoryOf(
    { slug: 'by-code', municipalities: [codeOf('oupeye')], kinds: ['neighbour'] },
    { slug: 'by-name', names: ['Oupeye'], kinds: ['neighbour'] },
  );
  assert.equal(said(find(directory, 'Oupey')), 'by-code(municipality) by-name(municipality)');
});

test('a postcode of several municipalities is a question, unless the name or the answer decides', () => {
  const [one, other] = [codeOf('herstal'), codeOf('oupeye')];
  const imported = {
    ...places,
    byPostcode: new Map([
      ['be:4041', [one, other]],
      ['be:4040', [one]],
    ]),
  };
  const findIn = (directory: Directory, place: string, municipality?: string) =>
    said(findHelp(directory, imported, { place, municipality }, now));
  const directory = directoryOf(
    { ...herstal, postcodes: ['be:4041'] },
    { slug: 'oupeye', municipalities: [other], kinds: ['neighbour'] },
  );
  assert.equal(findIn(directory, '4041'), 'which: 2');
  assert.equal(findIn(directory, '4041 Herstal'), 'herstal(municipality)');
  assert.equal(findIn(directory, '4041', other), 'oupeye(municipality)');
  assert.equal(findIn(directory, '4040'), 'herstal(municipality)');
  assert.equal(findIn(directoryOf({ slug: 'both', municipalities: [one, other] }), '4041'), 'both(postcode)');
});

test('of several doors that for neighbours is first, then who can be asked here, then the smaller area', () => {
  const [here, there] = [codeOf('herstal'), codeOf('oupeye')];
  const directory = directoryOf(
    { slug: 'fine', municipalities: [here], kinds: ['sanction'] },
    { slug: 'wide', municipalities: [here, there], kinds: ['neighbour'] },
    { slug: 'near', municipalities: [here], kinds: ['neighbour'] },
    { slug: 'tenant', names: ['Herstal', 'Oupeye'], tenant: { id: 'x', waitingUntil: '2027-01-01' } },
  );
  const help = find(directory, 'Herstal');
  assert.deepEqual(said(help).replaceAll('(municipality)', ''), 'tenant near wide fine');
  assert.ok(help.kind === 'doors' && help.doors[0].waitingUntil === '2027-01-01');
});

test('a waiting list that has ended is none', () => {
  const help = find(
    directoryOf({ slug: 't', names: ['Herstal'], tenant: { id: 'x', waitingUntil: '2026-11-21' } }),
    'Herstal',
  );
  assert.ok(help.kind === 'doors' && help.doors[0].waitingUntil === null);
});

test('a waiting list ends at midnight on the clock of the service', () => {
  const directory = directoryOf({
    ...{ slug: 't', names: ['Herstal'], tenant: { id: 'x', waitingUntil: '2026-11-21' } },
  });
  const at = (now: string) => {
    const help = findHelp(directory, places, { place: 'Herstal' }, new Date(now));
    return help.kind === 'doors' && help.doors[0].waitingUntil;
  };
  assert.equal(at('2026-11-21T22:59:00Z'), '2026-11-21');
  assert.equal(at('2026-11-21T23:01:00Z'), null);
});

test('where nobody serves the municipality, the nearest three are said, those for neighbours first, of the own country', () => {
  const directory = directoryOf(
    { slug: 'fine', municipalities: [codeOf('oupeye')], kinds: ['sanction'] },
    { slug: 'far', municipalities: [codeOf('oostende')], kinds: ['neighbour'] },
    herstal,
    { slug: 'nl', municipalities: [codeOf('maastricht')], kinds: ['neighbour'], country: 'nl' },
    { slug: 'farther', municipalities: [codeOf('de panne')], kinds: ['neighbour'] },
  );
  const help = find(directory, 'Visé');
  assert.equal(said(help), 'none: herstal far farther');
  assert.ok(help.kind === 'none');
  const [first] = help.nearest;
  assert.ok(first && first.km >= 5 && first.km <= 20, `${first?.km} km`);
});

test('a name of several municipalities is a question, and its answer a door', () => {
  const codes = (places.byName.get('hofstade') ?? []).filter((code) => code.startsWith('be:'));
  assert.ok(codes.length > 1);
  const directory = directoryOf({ slug: 'one', municipalities: [codes[0] as string] });
  assert.equal(said(find(directory, 'Hofstade')), `which: ${codes.length}`);
  assert.equal(said(find(directory, 'Hofstade', codes[0])), 'one(municipality)');
  assert.equal(said(find(directory, 'Hofstade', codes[1])), 'none: one');
});

test('nobody is asked where the answer is the same', () => {
  const codes = (places.byName.get('hofstade') ?? []).filter((code) => code.startsWith('be:'));
  assert.equal(said(find(directoryOf({ slug: 'both', municipalities: codes }), 'Hofstade')), 'both(name)');
});

test('what is no place gets a helpful answer, and never fails', () => {
  const directory = directoryOf(herstal, luik);
  for (const [typed, answer] of [
    ['', 'nothing_typed'],
    ['   ', 'nothing_typed'],
    ['0612', 'no_postcode'],
    ['Paris', 'abroad'],
    ['75001 Paris', 'abroad'],
    ['a'.repeat(10_000), 'too_long'],
    ['Nergenshuizen', 'not_found'],
    ['🙂', 'not_found'],
  ] as const)
    assert.equal(said(find(directory, typed)), answer, typed.slice(0, 20));
  for (const typed of ['%_', '\u0000', '‮סבסטיאן', '<script>', '4'.repeat(150), '))(('])
    assert.notEqual(said(find(directory, typed)), '', typed);
});

test('any text at all gets one of the answers', () => {
  const directory = directoryOf(herstal, luik, { slug: 'demo', names: ['Demostad'] });
  const kinds = ['nothing_typed', 'doors', 'which', 'none', 'unknown'];
  const word = fc.constantFrom(
    '4000',
    'Luik',
    'be:62063',
    '0612',
    'Demo',
    ',',
    'Rue',
    '🙂',
    'Hofstade',
    '12',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(fc.property(typed, (place) => kinds.includes(find(directory, place).kind)));
});

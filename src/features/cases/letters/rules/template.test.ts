import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtIn } from '../built-in/built-in.ts';
import { checkTemplate } from './check-template.ts';
import { composeLetter } from './compose-letter.ts';
import { fillTemplate } from './fill-template.ts';
import { inventedAddressee, inventedFacts } from './invented-people.ts';
import { fieldsOfKind, kindNames } from './kinds.ts';
import { ourLetterLanguages } from './letter-languages.ts';
import { parseText, spansIn } from './parse-text.ts';
import { senderOf } from './sender.ts';
import { template } from './template.ts';

test('a template of ours that names a field of another party does not compile', () => {
  template('invitation')('Vraag', 'Beste {name}, {words}');
  // @ts-expect-error the other party’s name is no field of a letter
  template('invitation')('Vraag', 'Beste {name}, {other_name} vroeg ons');
  // @ts-expect-error nor is anything of the first party’s
  template('invitation')('{first_party}', 'Beste {name}');
  // @ts-expect-error the words that were released stand in the invitation alone
  template('closing')('Slot', 'Beste {name}: {words}');
});

test('a template of a service that names a field of another party is refused, with its name', () => {
  const body = 'Beste {name}\n\n{other_name} woont op {other_address}. {words}';
  assert.deepEqual(checkTemplate('closing', { subject: 'Slot van {case}', body }), [
    { kind: 'unknown_field', field: 'case' },
    { kind: 'unknown_field', field: 'other_name' },
    { kind: 'unknown_field', field: 'other_address' },
    { kind: 'unknown_field', field: 'words' },
  ]);
  assert.deepEqual(checkTemplate('invitation', { subject: 'Vraag', body: 'Zij zei {words}.' }), [
    { kind: 'not_alone', field: 'words' },
  ]);
  assert.deepEqual(checkTemplate('code', { subject: ' ', body: 'x' }), [{ kind: 'empty' }]);
});

test('every letter is there in our four languages, right, and with the same fields in each', () => {
  for (const kind of kindNames) {
    const fields = ourLetterLanguages.map(({ tag }) => {
      const own = builtIn(kind, tag);
      assert.ok(own, `${kind} ${tag}`);
      assert.deepEqual(checkTemplate(kind, own), [], `${kind} ${tag}`);
      assert.doesNotMatch(own.body, /'/, `${kind} ${tag}: an apostrophe is ’`);
      return parseText(own.body)
        .flatMap(spansIn)
        .flatMap(({ kind: is, text }) => (is === 'field' ? [text] : []));
    });
    for (const own of fields) assert.deepEqual(own, fields[0], kind);
  }
});

test('the invitation tells what article 14 of the GDPR asks for at first contact', () => {
  const said = builtIn('invitation', 'nl')?.body ?? '';
  for (const field of ['controller', 'privacy_contact', 'authority', 'kept_months', 'words'])
    assert.ok(said.includes(`{${field}}`), field);
  assert.match(said, /Van wie wij uw gegevens hebben/);
  assert.match(said, /artikel 6, lid 1/);
});

test('a letter without a code says no word of one, and one of a service that filled in nothing tells all rights', () => {
  const sender = senderOf({ name: 'Dienst', country: 'nl', phone: '', email: '' }, null);
  for (const language of ourLetterLanguages)
    for (const kind of kindNames.filter((one) => one !== 'code')) {
      const template = builtIn(kind, language.tag);
      assert.ok(template);
      const letter = composeLetter({
        ...{ facts: inventedFacts[kind], addressee: inventedAddressee, sender, language, template },
        day: '2026-11-22',
      });
      const said = JSON.stringify(letter.blocks);
      assert.doesNotMatch(said, /\bcode\b/i, `${kind} ${language.tag}`);
      if (['invitation', 'confirmation', 'privacy'].includes(kind))
        assert.equal(
          letter.blocks.filter((block) => block.kind === 'list').at(-1)?.items.length,
          kind === 'privacy' ? 10 : 9,
        );
    }
});

test('a paragraph whose field is empty goes, and a heading with nothing under it', () => {
  const own = {
    subject: 'Dag {name}',
    body: '# Code\n\nTyp hier: {return_site}\n\n{code}\n\n# Slot\n\nDag **{name}**',
  };
  const filled = fillTemplate('code', own, { name: 'An *b* {code}', code: '', return_site: '' });
  assert.deepEqual(filled, {
    subject: 'Dag An *b* {code}',
    blocks: [
      { kind: 'heading', words: [{ text: 'Slot', bold: false }] },
      {
        kind: 'paragraph',
        words: [
          { text: 'Dag ', bold: false },
          { text: 'An *b* {code}', bold: true },
        ],
      },
    ],
  });
});

test('whatever somebody types in a template or a field, it is a letter or a refusal', () => {
  const part = fc.oneof(
    fc.constantFrom('{', '}', '**', '# ', '- ', '\n', '\n\n', '{name}', '{code}', ' '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.constantFrom(...kindNames), (parts, kind) => {
      const own = { subject: 'Brief', body: parts.join('') };
      if (checkTemplate(kind, own).length > 0) return;
      const values = Object.fromEntries(
        [...fieldsOfKind(kind).keys()].map((field) => [field, '{name} **x**']),
      );
      const { blocks } = fillTemplate(kind, own, values);
      assert.ok(Array.isArray(blocks));
    }),
  );
});

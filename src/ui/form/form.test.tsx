import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Checkbox, Checkboxes } from '../choices/checkboxes.tsx';
import { Choices } from '../choices/choices.tsx';
import { CodeField } from '../field/code-field.tsx';
import { SelectField } from '../field/select-field.tsx';
import { TextArea } from '../field/text-area.tsx';
import { TextField } from '../field/text-field.tsx';
import { Form } from './form.tsx';

const options = [
  { value: 'noise', label: 'Geluid' },
  { value: 'garden', label: 'Tuin', hint: 'Ook een haag' },
];

const everyField = (
  <>
    <TextField name="name" label="Naam" required hint="Zoals op de bel" />
    <TextArea name="story" label="Verhaal" limit={500} />
    <SelectField name="speech" label="Taal" options={options} />
    <Choices name="about" label="Waarover" options={options} required />
    <Checkboxes name="reach" label="Bereik" options={options} />
    <CodeField name="code" label="Code" kind="resident" required />
    <Checkbox name="agree" label="Akkoord" />
  </>
);

const errors = {
  name: 'Vul uw naam in',
  story: 'Te kort',
  about: 'Kies',
  reach: 'Kies',
  code: 'Fout',
  agree: 'Kies',
};

test('whatever describes, labels or leads to something names an id that is there, once', () => {
  const html = render(
    <Form language="nl" action="/x" errors={errors} idPrefix="p-">
      {everyField}
    </Form>,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(ids, [...new Set(ids)]);
  const named = [
    ...html.matchAll(/(?:aria-describedby|aria-labelledby|for|data-for|href)="#?([^"]+)"/g),
  ].flatMap((match) => (match[1] ?? '').split(' '));
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((id) => !ids.includes(id)),
    [],
  );
});

test('a field with an error is invalid and is described by its hint and its error', () => {
  const html = render(
    <Form language="nl" action="/x" errors={{ name: 'Vul uw naam in' }}>
      <TextField name="name" label="Naam" hint="Zoals op de bel" required />
    </Form>,
  );
  assert.match(
    html,
    /<input[^>]*id="name"[^>]*aria-describedby="name-hint name-error"[^>]*aria-invalid="true"/,
  );
  assert.match(html, /id="name-error"><span[^>]*>Fout: <\/span>Vul uw naam in/);
});

test('the summary leads to each field and takes the focus without JavaScript', () => {
  const html = render(
    <Form language="fr" action="/x" errors={{ about: 'Choisissez', '': 'Quelqu’un a modifié ceci' }}>
      <Choices name="about" label="Objet" options={options} />
    </Form>,
  );
  assert.match(html, /<section class="errors"[^>]*tabindex="-1"[^>]*autofocus/);
  assert.match(html, /Il y a 2 points à corriger/);
  assert.match(html, /<a href="#about">Choisissez<\/a>/);
  assert.match(html, /<li>Quelqu’un a modifié ceci<\/li>/);
});

test('what was typed is kept, and is text, never HTML', () => {
  const values = {
    name: '"><script>',
    story: '</textarea><b>',
    speech: 'garden',
    about: 'garden',
    reach: ['noise', 'garden'],
  };
  const html = render(
    <Form language="nl" action="/x" values={values}>
      {everyField}
    </Form>,
  );
  assert.match(html, /value="&quot;>&lt;script>|value="&quot;&gt;&lt;script&gt;/);
  assert.match(html, /&lt;\/textarea>&lt;b>|&lt;\/textarea&gt;&lt;b&gt;/);
  assert.doesNotMatch(html, /<script|<b>/);
  assert.match(html, /<option value="garden" selected/);
  assert.equal(html.match(/checked/g)?.length, 3);
});

test('a password never comes back into the page', () => {
  const html = render(
    <Form language="nl" action="/x" values={{ password: 'geheim' }}>
      <TextField name="password" type="password" label="Wachtwoord" required />
    </Form>,
  );
  assert.doesNotMatch(html, /geheim/);
});

test('a field that may stay empty says so, and a required one tells the browser', () => {
  const form = (required: boolean) =>
    render(
      <Form language="de" action="/x">
        <TextField name="name" label="Name" required={required} />
      </Form>,
    );
  assert.match(form(false), /\(kann leer bleiben\)/);
  assert.doesNotMatch(form(true), /kann leer bleiben/);
  assert.match(form(true), /<input[^>]*required/);
});

test('a field that knows no language is a mistake of the page', () => {
  assert.throws(() => render(<TextField name="name" label="Naam" />), /outside a Form/);
});

const render = (node: VNode) => renderToString(node);

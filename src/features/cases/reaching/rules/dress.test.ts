import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dressed } from './dress.ts';

const message = { subject: 'Er is iets nieuws', text: 'Lees het met uw code.\n' };

test('a service that set nothing sends the message as it is', () => {
  const service = { name: 'Buurtbemiddeling (Demostad)', messages: { subject: '', sender: '' } };
  assert.deepEqual(dressed(message, service, { nameless: false, signed: true }), message);
});

test('the service’s own subject and signature stand on every mail', () => {
  const service = { name: 'B', messages: { subject: 'Bericht', sender: 'Het team, 04 123' } };
  assert.deepEqual(dressed(message, service, { nameless: false, signed: true }), {
    subject: 'Bericht',
    text: 'Lees het met uw code.\n\nHet team, 04 123\n',
  });
});

test('for who wants to see no name it stands nowhere, however it is written', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z(][a-z() -]{1,20}[a-z)]$/),
      fc.stringMatching(/^[0-9 ]{0,20}$/),
      (name, around) => {
        const service = { name, messages: { subject: `Van ${name}`, sender: `Groet, ${name}` } };
        const given = { subject: 'x', text: `${around} ${name.toUpperCase()} ${around}` };
        const sent = dressed(given, service, { nameless: true, signed: true });
        for (const part of [sent.subject, sent.text])
          assert.ok(!part.toLowerCase().includes(name.toLowerCase()), part);
      },
    ),
  );
});

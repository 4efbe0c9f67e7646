import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asAttachment, keptName } from './file-name.ts';

test('a file keeps its owner’s name, with the ending of what it is', () => {
  assert.equal(keptName('Foto van de haag.JPEG', 'jpeg', 'bestand'), 'Foto van de haag.jpg');
  assert.equal(keptName('brief.pdf.exe', 'pdf', 'bestand'), 'brief.pdf.pdf');
  assert.equal(keptName('C:\\Users\\jan\\brief.html', 'text', 'bestand'), 'brief.txt');
  assert.equal(keptName('../../etc/passwd', 'text', 'bestand'), 'passwd.txt');
  assert.equal(keptName('.png', 'png', 'bestand'), 'bestand.png');
  assert.equal(keptName('foto\u202egpj.exe', 'png', 'bestand'), 'foto gpj.png');
});

test('no name breaks out of its line or is longer than a screen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = keptName(given, 'pdf', 'bestand');
      assert.match(name, /^[^/\\\p{C}]{1,110}\.pdf$/u);
      assert.match(
        asAttachment(name),
        /^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/,
      );
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfWords } from '../../../../platform/letters/pdf-words.fixture.ts';
import { canMakeLetters } from '../../../../platform/letters/typst-compiler.ts';
import { languages } from '../../../../platform/texts/languages.ts';
import { binderContent } from '../binder-content.ts';
import { criteria, profiles } from '../rules/criteria.ts';
import { binderPdf } from './to-pdf.ts';

const skip = canMakeLetters ? false : 'this machine makes no PDF';

const contentOf = (profile: (typeof profiles)[number]) =>
  binderContent.parse({
    profile,
    criteria: criteria[profile].map(([key, mark], index) => ({
      ...{ key, mark, label: '', wanted: index === 0 ? '#let x = 1' : '' },
      facts: [{ key: 'handlers', enough: true, until: '2027-04-01', count: 1, of: null }],
      evidence: [
        { id: `piece-${index}`, words: `Bewijs ${index} $a$`, on: '2026-01-10', until: '2027-03-15' },
      ],
      standing: index === 0 ? { kind: 'missing' } : { kind: 'holds', until: null },
    })),
    improvements: [{ criterion: criteria[profile][0][0], words: 'Beter', due: '2027-01-01', done: null }],
    certificates: [{ number: 'CCV 12', granted: '2025-01-01', until: '2027-01-01' }],
  });

test('the whole binder is one PDF/UA file, in each language and for each recognition', { skip }, async () => {
  const documents = new Map([
    ['piece-1', { name: 'Handvest.pdf', type: 'pdf', size: 1000, shown: true } as const],
  ]);
  for (const language of languages)
    for (const profile of profiles) {
      const pdf = await binderPdf({
        ...{ language, zone: 'Europe/Brussels', service: 'Buurtbemiddeling Demostad', documents },
        ...{ asOf: new Date('2026-11-22T09:00:00Z'), content: contentOf(profile) },
      });
      const raw = Buffer.from(pdf).toString('latin1');
      assert.match(raw, /pdfuaid/);
      assert.doesNotMatch(raw, /CreationDate \(D:2/);
      const words = pdfWords(pdf).replace(/\s+/g, ' ');
      for (const said of ['Bewijs 3 $a$', '#let x = 1', 'CCV 12', 'Handvest.pdf', 'Demostad'])
        assert.ok(words.includes(said), `${language} ${profile}: ${said}`);
      if (language === 'nl') assert.match(words, /bij de dienst/);
    }
});

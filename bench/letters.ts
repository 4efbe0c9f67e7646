import { builtIn } from '../src/features/cases/letters/built-in/built-in.ts';
import { renderLetters } from '../src/features/cases/letters/render/render-letters.ts';
import { composeLetter } from '../src/features/cases/letters/rules/compose-letter.ts';
import { inventedAddressee, inventedFacts } from '../src/features/cases/letters/rules/invented-people.ts';
import { ourLetterLanguages } from '../src/features/cases/letters/rules/letter-languages.ts';
import { senderOf } from '../src/features/cases/letters/rules/sender.ts';
import { at } from './ask.ts';

export type Letters = { count: number; p50: number; p95: number; megabytes: number };

/** What a letter costs, words and PDF together, in milliseconds; and how far memory grew over so many after the first hundred. */
export async function measureLetters(count = 1000): Promise<Letters> {
  for (let n = 0; n < 100; n += 1) await oneLetter(n);
  const before = process.memoryUsage().rss;
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const from = performance.now();
    await oneLetter(n);
    times.push(performance.now() - from);
  }
  const megabytes = (process.memoryUsage().rss - before) / 1024 / 1024;
  return { count, p50: at(times, 0.5), p95: at(times, 0.95), megabytes };
}

export function reportLetters({ count, p50, p95, megabytes }: Letters): void {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  process.stdout.write(
    `An invitation of two pages as PDF: p50 ${ms(p50)}, p95 ${ms(p95)} (budget 150 ms); ${count} of them: ${megabytes.toFixed(0)} MB more\n`,
  );
}

const sender = senderOf(
  { name: 'Buurtbemiddeling Demostad', country: 'be', phone: '04 000 00 00', email: 'hallo@demo.example' },
  { street: 'Stationsplein 1', town: '4000 Demostad' },
);

/** No two are alike, so that nothing can be kept from the one before. */
function oneLetter(n: number): Promise<Uint8Array> {
  const language = ourLetterLanguages[n % ourLetterLanguages.length];
  const template = language && builtIn('invitation', language.tag);
  if (!language || !template) throw new Error('There is no such letter');
  const addressee = { ...inventedAddressee, name: `Voorbeeld ${n}` };
  const facts = inventedFacts.invitation;
  const letter = composeLetter({ facts, addressee, sender, language, template, day: '2026-11-22' });
  return renderLetters([letter], sender.window);
}

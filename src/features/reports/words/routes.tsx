import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { storyOrNothing } from '../../../platform/http/fields.ts';
import { checkTyped, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { periodOf } from '../counting/months.ts';
import { checkWords } from './check-words.ts';
import { mostLetters, WordsPage } from './page.tsx';
import { printableQuotes } from './quotes.ts';
import { type Draft, type ReportKey, readWords } from './report-words.ts';
import { saveWords } from './save-words.ts';
import { wordsTexts } from './texts.ts';

const month = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/);
const asked = z
  .object({
    kind: z.enum(['service', 'municipality', 'partner']).default('service'),
    scope: z.string().max(200).default(''),
    ...{ from: month, until: month },
  })
  .refine(({ from, until }) => from <= until)
  .refine(({ kind, scope }) => (kind === 'service') === (scope === ''));

/** `name` has two values for somebody who ticked two. */
const schema = z.object({
  words: storyOrNothing(mostLetters),
  answered: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) =>
      [value]
        .flat()
        .slice(0, 500)
        .map((one) => one.slice(0, 500)),
    ),
});
const quoted = z.object({ quote: z.string('form_too_old').min(1, 'form_too_old').max(2000, 'form_too_old') });

/** What is written beside the figures of one report, before it is published. */
export const routes = new Hono<Env>()
  .get('/reports/words', only('coordinator'), async (c) => {
    const key = keyIn(c);
    return key ? show(c, key) : c.notFound();
  })
  .post('/reports/words', only('coordinator'), async (c) => {
    const key = keyIn(c);
    if (!key) return c.notFound();
    const typed = await typedIn(c);
    const quote = checkTyped(typed, quoted);
    if (quote.ok) return putIn(c, key, quote.value.quote);
    const read = checkTyped(typed, schema);
    const words = typeof typed.words === 'string' ? typed.words : '';
    if (!read.ok) return show(c, key, { words, error: 'too_long' });
    return save(c, key, read.value);
  });

function keyIn(c: Context<Env>): ReportKey | null {
  const read = asked.safeParse(c.req.query());
  if (!read.success) return null;
  const { kind, scope, from, until } = read.data;
  return { kind, scope, period: periodOf(from, until) };
}

/** Where the words of this report are written. */
export function addressOfWords({ kind, scope, period }: ReportKey): string {
  const [from, until] = [period.from.slice(0, 7), period.until.slice(0, 7)];
  return `/reports/words?${new URLSearchParams({ kind, ...(scope ? { scope } : {}), from, until })}`;
}

async function save(c: Context<Env>, key: ReportKey, draft: Draft) {
  const done = await saveWords(c.get('house'), atWork(c), key, draft);
  return done.ok
    ? c.redirect(`${addressOfWords(key)}&saved`, 303)
    : show(c, key, { words: draft.words, error: done.kind });
}

/** Only what may be printed can be put in: the quote is looked up again. */
async function putIn(c: Context<Env>, key: ReportKey, quote: string) {
  const { db } = c.get('house');
  const who = atWork(c);
  const { draft, quotes } = await db.as({ kind: 'member', memberId: who.memberId }, async (tx) => ({
    draft: await readWords(tx, who, key),
    quotes: await printableQuotes(tx, c.get('house'), who, key),
  }));
  if (!quotes.includes(quote)) return show(c, key, { words: draft.words, error: 'form_too_old' });
  const lines = quote.split('\n').map((line) => `> ${line}`.trimEnd());
  const words = [draft.words, lines.join('\n')].filter(Boolean).join('\n\n');
  return words.length > mostLetters
    ? show(c, key, { words: draft.words, error: 'too_long' })
    : save(c, key, { ...draft, words });
}

type Wrong = { words: string; error: 'too_long' | 'no_service_key' | 'form_too_old' };

async function show(c: Context<Env>, key: ReportKey, wrong?: Wrong) {
  const house = c.get('house');
  const member = atWork(c);
  const page = await house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    const kept = await readWords(tx, member, key);
    const draft = wrong ? { ...kept, words: wrong.words } : kept;
    const checked = wrong ? null : await checkWords(tx, house, member, draft);
    return { draft, checked, quotes: await printableQuotes(tx, house, member, key) };
  });
  const saved = !wrong && c.req.query('saved') !== undefined;
  const error = wrong ? wordsTexts(member.language)(wrong.error) : null;
  const props = { member, reportKey: key, address: addressOfWords(key), saved, error, ...page };
  return c.html(renderPage(<WordsPage {...props} />), wrong ? 422 : 200);
}

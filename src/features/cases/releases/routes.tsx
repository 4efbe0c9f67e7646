import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { lineOrNothing, once, oneOf, story, storyOrNothing } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Result } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { answers, recordCopyAnswer, recordReading } from './answer-copy.ts';
import { recordAnswer, recordTakingBack } from './answer-offer.ts';
import { type FormAgain, LinePage } from './line-page.tsx';
import { proposeWords } from './offer-words.ts';
import { LedgerPage } from './page.tsx';
import { type Ledger, readLedger } from './read-ledger.ts';
import { refusalWord } from './refusals.ts';
import { releaseWords } from './release-words.ts';
import { recordedWays } from './tables.ts';
import { releaseTexts } from './texts.ts';
import { mostCharacters, toAll, WritePage } from './write-page.tsx';

const wordsForm = z.object({
  once,
  from: z.uuid('choose_one'),
  to: z.uuid('choose_one').or(z.literal(toAll)),
  words: story(mostCharacters),
  replaces: z.uuid().or(z.literal('')).default(''),
});
const how = oneOf(recordedWays);
const consentForm = z.object({ answer: oneOf(['agreed', 'refused']), how });
const answerForm = z.object({ once, answer: oneOf(answers), why: storyOrNothing(mostCharacters), how });
const none = z.object({ once: lineOrNothing() });

const path = '/cases/:number/words';
const one = `${path}/:words{[0-9a-f-]{36}}` as const;
const copy = `${one}/copies/:copy{[0-9a-f-]{36}}` as const;
const team = only('coordinator', 'mediator');

export const routes = new Hono<Env>()
  .get(path, team, async (c) => {
    const ledger = await ledgerOf(c);
    if (!ledger) return c.notFound();
    return c.html(renderPage(<LedgerPage member={atWork(c)} ledger={ledger} now={c.get('house').now()} />));
  })
  .get(`${path}/new`, team, (c) => write(c))
  .post(path, team, async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, wordsForm);
    if (!read.ok) return write(c, { typed, errors: read.errors });
    const { once: id, from, to, words, replaces } = read.value;
    const result = await proposeWords(c.get('house'), atWork(c), {
      ...{ number: numberIn(c), id, from, words, to: to === toAll ? null : to },
      ...(replaces ? { replaces } : {}),
    });
    if (result.ok) return c.redirect(`${casePath(numberIn(c))}/words`, 303);
    return result.kind === 'not_found' ? c.notFound() : write(c, { typed, refusal: result.kind });
  })
  .get(one, team, (c) => showLine(c))
  .post(`${one}/consent`, team, (c) =>
    act(c, 'consent', consentForm, (value) =>
      recordAnswer(c.get('house'), atWork(c), { ...value, ...lineIn(c) }),
    ),
  )
  .post(`${one}/release`, team, (c) =>
    act(c, 'release', none, () => releaseWords(c.get('house'), atWork(c), lineIn(c))),
  )
  .post(`${one}/withdrawal`, team, (c) =>
    act(c, 'withdrawal', z.object({ how }), (value) =>
      recordTakingBack(c.get('house'), atWork(c), { ...value, ...lineIn(c) }),
    ),
  )
  .post(`${copy}/reading`, team, (c) =>
    act(c, `told-${copyIn(c)}`, z.object({ how }), (value) =>
      recordReading(c.get('house'), atWork(c), { ...value, number: numberIn(c), received: copyIn(c) }),
    ),
  )
  .post(`${copy}/answer`, team, (c) =>
    act(c, copyIn(c), answerForm, ({ once: id, answer, why, how }) =>
      recordCopyAnswer(c.get('house'), atWork(c), {
        ...{ number: numberIn(c), received: copyIn(c), id, answer, text: why, how },
      }),
    ),
  );

const numberIn = (c: Context<Env>) => c.req.param('number') ?? '';
const copyIn = (c: Context<Env>) => c.req.param('copy') ?? '';
const lineIn = (c: Context<Env>) => ({ number: numberIn(c), id: c.req.param('words') ?? '' });
const ledgerOf = (c: Context<Env>) => readLedger(c.get('house'), atWork(c), numberIn(c));

/** One act on one wording: back to it when done, and when not, with what was wrong. */
async function act<S extends z.ZodType>(
  c: Context<Env>,
  form: string,
  schema: S,
  command: (value: z.infer<S>) => Promise<Result<unknown>>,
) {
  const typed = await typedIn(c);
  const read = checkTyped(typed, schema);
  if (!read.ok) return showLine(c, { again: { form, typed, errors: read.errors } });
  const result = await command(read.value);
  if (result.ok) return c.redirect(`${casePath(numberIn(c))}/words/${lineIn(c).id}`, 303);
  return result.kind === 'not_found' ? c.notFound() : showLine(c, { refusal: result.kind });
}

async function showLine(c: Context<Env>, shown: { again?: FormAgain; refusal?: string } = {}) {
  const ledger = await ledgerOf(c);
  const line = ledger?.lines.find(({ id }) => id === lineIn(c).id);
  if (!ledger || !line) return c.notFound();
  const member = atWork(c);
  const { again, refusal } = shown;
  const said = again && { ...again, errors: saidIn(c, again.errors) };
  const posted = again?.typed.once;
  const page = {
    ...{ member, ledger, line, again: said, now: c.get('house').now() },
    once: typeof posted === 'string' && posted ? posted : randomId(),
    refusal: refusal && refusalWord(refusal, member.language),
  };
  return c.html(renderPage(<LinePage {...page} />), refusal ? 409 : again ? 422 : 200);
}

async function write(c: Context<Env>, again?: { typed: Typed; errors?: FieldErrors; refusal?: string }) {
  const ledger = await ledgerOf(c);
  if (!ledger) return c.notFound();
  const member = atWork(c);
  const posted = again?.typed.once;
  const page = {
    ...{ member, ledger, now: c.get('house').now(), typed: again?.typed ?? startOf(c, ledger) },
    once: typeof posted === 'string' && posted ? posted : randomId(),
    errors: saidIn(c, again?.errors ?? {}),
    refusal: again?.refusal && refusalWord(again.refusal, member.language),
  };
  return c.html(renderPage(<WritePage {...page} />), again?.refusal ? 409 : again ? 422 : 200);
}

/** What the form starts with: the wording that is to be replaced, or an answer that goes back to who said the words. */
function startOf(c: Context<Env>, ledger: Ledger): Typed {
  const { replaces, answer } = c.req.query();
  const [first, second] = ledger.parties;
  const older = ledger.lines.find(({ id }) => id === replaces);
  if (older)
    return { from: older.from_party, to: older.to_party ?? toAll, words: older.words, replaces: older.id };
  for (const line of ledger.lines) {
    const answered = line.copies.find(({ id }) => id === answer);
    if (answered) return { from: answered.to_party, to: line.from_party, words: answered.answer?.text ?? '' };
  }
  return ledger.parties.length === 2 ? { from: first?.id ?? '', to: second?.id ?? '' } : {};
}

function saidIn(c: Context<Env>, codes: FieldErrors): FieldErrors {
  const say = releaseTexts(atWork(c).language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

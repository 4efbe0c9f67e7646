import { type Context, Hono } from 'hono';
import { type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { type Chosen, mostOwn } from '../rules/choose-questions.ts';
import { standardNames } from '../rules/questions.ts';
import { changeSending, changeSet, readSet } from './change-set.ts';
import { QuestionsPage, typedOf } from './page.tsx';
import { setTexts } from './texts.ts';

/** What a service asks its parties, and whether they are asked by themselves. */
export const routes = new Hono<Env>()
  .get('/surveys/questions', only('coordinator'), (c) => show(c))
  .post('/surveys/questions', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const { languages } = await readSet(c.get('house'), atWork(c));
    const read = chosenIn(typed, languages);
    if (!read.ok) return show(c, typed, read.errors);
    const version = Number(typed.version);
    const given = { version, chosen: read.chosen, languages };
    const done = await changeSet(c.get('house'), atWork(c), given);
    return done.ok ? c.redirect('/surveys/questions?saved', 303) : show(c, typed, { '': done.kind });
  })
  .post('/surveys/sending', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    await changeSending(c.get('house'), atWork(c), typed.sends === 'yes');
    return c.redirect('/surveys/questions?saved', 303);
  });

type Read = { ok: true; chosen: Chosen } | { ok: false; errors: FieldErrors };

function chosenIn(typed: Typed, languages: readonly Language[]): Read {
  const errors: FieldErrors = {};
  const place = (name: string): number | null => {
    const said = typed[name] ?? '';
    if (said === '') return null;
    const number = Number(said);
    if (!Number.isInteger(number) || number < 1 || number > 99) errors[name] = 'not_a_place';
    return number;
  };
  const words = (index: number) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const name = `own_${index}_${language}`;
        const said = typed[name];
        if (typeof said !== 'string' || said === '') return [];
        if (said.length > 200) errors[name] = 'too_long';
        return [[language, said]];
      }),
    );
  const places = Object.fromEntries(standardNames.map((name) => [name, place(`place_${name}`)]));
  const own = Array.from({ length: mostOwn }, (_, index) => ({
    place: place(`place_own_${index}`),
    words: words(index),
  }));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, chosen: { places, open: typed.open === 'yes', own } };
}

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const seen = await readSet(c.get('house'), member);
  const say = setTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'not_a_place')]),
  );
  const saved = c.req.query('saved') !== undefined && !typed;
  const values = typed ?? typedOf(seen);
  return c.html(
    renderPage(<QuestionsPage {...{ member, seen, values, errors, saved }} />),
    typed ? 422 : 200,
  );
}

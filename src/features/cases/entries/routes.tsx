import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { z } from 'zod';
import { once, oneOf, several, story, storyOrNothing, ticked } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { complexityFlags } from '../codes/complexity-flags.ts';
import type { Content } from '../record/content.ts';
import type { Place } from '../record/record.ts';
import { stepFormTexts } from '../steps/texts.ts';
import { ways } from '../steps/ways.ts';
import { casePath } from '../title.ts';
import { CarePage, EntryPage, type EntryPageProps } from './page.tsx';
import { readAbout } from './read-about.ts';
import { writeEntry } from './write-entry.ts';

const entry = z
  .object({
    once,
    about: z.union([oneOf(['first', 'second', 'team']), z.uuid('choose_one')], 'choose_one'),
    kind: oneOf(['talk', 'contact_attempt', 'note']),
    how: oneOf(ways).or(z.literal('')).default(''),
    on: z.iso.date('not_a_day'),
    text: story(),
  })
  .refine((typed) => typed.kind === 'note' || typed.how !== '', { path: ['how'], message: 'choose_one' });

const flagKeys = complexityFlags.keys as unknown as readonly [string, ...string[]];
const care = z.object({ once, flags: several(flagKeys), safety: ticked, text: storyOrNothing() });

export const routes = new Hono<Env>()
  .get('/cases/:number/entries/new', only('coordinator', 'mediator'), (c) => show(c, EntryPage))
  .post('/cases/:number/entries', only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, entry);
    if (!read.ok) return show(c, EntryPage, typed, read.errors);
    const { about, text, how, on, kind } = read.value;
    return write(c, EntryPage, typed, {
      id: read.value.once,
      place: placeOf(about),
      content: contentOf(kind, { text, how, on }),
    });
  })
  .get('/cases/:number/care', only('coordinator', 'mediator'), (c) => show(c, CarePage))
  .post('/cases/:number/care', only('coordinator', 'mediator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, care);
    if (!read.ok) return show(c, CarePage, typed, read.errors);
    const { flags, text, safety } = read.value;
    return write(c, CarePage, typed, {
      id: read.value.once,
      place: { kind: 'team' },
      content: { kind: 'complexity', flags, text },
      safety,
    });
  });

function placeOf(about: string): Place {
  if (about === 'team') return { kind: 'team' };
  return about === 'first' || about === 'second'
    ? { kind: 'party', side: about }
    : { kind: 'party', party: about };
}

function contentOf(
  kind: 'talk' | 'contact_attempt' | 'note',
  { text, how, on }: { text: string; how: string; on: string },
): Content {
  if (kind === 'talk') return { kind, how, on, text };
  return kind === 'contact_attempt' ? { kind, how, reached: false, text } : { kind, text };
}

type Page = (props: EntryPageProps) => VNode;
type Entry = { id: string; place: Place; content: Content; safety?: boolean };

async function write(c: Context<Env>, page: Page, typed: Typed, entry: Entry) {
  const number = c.req.param('number') ?? '';
  const result = await writeEntry(c.get('house'), atWork(c), { number, ...entry });
  if (result.ok) return c.redirect(casePath(number), 303);
  if (result.kind === 'not_found') return c.notFound();
  const wrong: FieldErrors = result.kind === 'closed' ? { text: 'case_closed' } : { about: 'choose_one' };
  return show(c, page, typed, wrong);
}

async function show(c: Context<Env>, Page: Page, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const house = c.get('house');
  const number = c.req.param('number') ?? '';
  const seen = await readAbout(house, member, number);
  if (!seen) return c.notFound();
  const say = stepFormTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const posted = typed?.once;
  const token = typeof posted === 'string' && posted ? posted : randomId();
  const today = house.now().toLocaleDateString('sv-SE', { timeZone: member.service.timeZone });
  const values = typed ?? { on: today, about: c.req.query('about') ?? '' };
  return c.html(
    renderPage(
      <Page
        member={member}
        number={number}
        once={token}
        errors={errors}
        typed={values}
        parties={seen.parties}
      />,
    ),
    typed ? 422 : 200,
  );
}

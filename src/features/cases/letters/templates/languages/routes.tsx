import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { audit } from '../../../../../platform/audit/queries.ts';
import { line, oneOf } from '../../../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../../../platform/http/form.ts';
import { renderPage } from '../../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../../accounts/access/visitor.ts';
import { only } from '../../../../accounts/access/who-may.ts';
import { canonicalTag, type LetterLanguage, ourLetterLanguages } from '../../rules/letter-languages.ts';
import { addedLanguages, saveLanguage } from '../queries.ts';
import { writerOf } from '../writer.ts';
import { LanguagePage } from './page.tsx';
import { languageTexts } from './texts.ts';

const path = '/letters/languages/:tag{[A-Za-z0-9-]+}';

const form = z.object({
  tag: z.string().max(40, 'not_a_tag').optional(),
  name: line(60),
  direction: oneOf(['ltr', 'rtl']),
  ...{ unnamed: line(60), resident: line(60), you: line(60), other: line(60), both: line(60), by: line(60) },
});

export const routes = new Hono<Env>()
  .get(path, only('coordinator', 'administrator'), async (c) => {
    const known = await knownBy(c);
    if (known === undefined) return c.notFound();
    return show(c, known, known ? { ...known.words, name: known.name, direction: known.direction } : {});
  })
  .post(path, only('coordinator', 'administrator'), async (c) => {
    const known = await knownBy(c);
    if (known === undefined) return c.notFound();
    const read = await readForm(c, form);
    if (!read.ok) return show(c, known, read.typed, read.errors);
    const { tag: typed = '', name, direction, ...words } = read.value;
    const tag = known?.tag ?? canonicalTag(typed);
    if (tag === null) return show(c, known, read.typed, { tag: 'not_a_tag' });
    if (ourLetterLanguages.some((one) => one.tag === tag)) return show(c, known, read.typed, { tag: 'ours' });
    await save(c, { tag, name, direction, words });
    return c.redirect('/letters/templates', 303);
  });

/** The language in the address, null for a new one, undefined where the service has none of that code. */
async function knownBy(c: Context<Env>): Promise<LetterLanguage | null | undefined> {
  const tag = c.req.param('tag');
  if (tag === 'new') return null;
  const member = writerOf(c);
  const added = await c.get('house').db.as(viewerOf(member), (tx) => addedLanguages(tx, member.service.id));
  return added.find((one) => one.tag === tag);
}

async function save(c: Context<Env>, language: LetterLanguage): Promise<void> {
  const [house, member] = [c.get('house'), writerOf(c)];
  const role = member.roles.includes('administrator') ? 'administrator' : 'coordinator';
  await house.db.as(viewerOf(member), async (tx) => {
    await saveLanguage(tx, member.service.id, language, house.now());
    await audit(tx, {
      ...{ at: house.now(), serviceId: member.service.id, action: 'letters.language', role },
      person: { id: member.memberId, name: member.name },
      detail: { tag: language.tag },
    });
  });
}

function show(c: Context<Env>, known: LetterLanguage | null, typed: Typed, codes: FieldErrors = {}) {
  const member = writerOf(c);
  const say = languageTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const page = <LanguagePage member={member} known={known} typed={typed} errors={errors} />;
  return c.html(renderPage(page), Object.keys(codes).length > 0 ? 422 : 200);
}

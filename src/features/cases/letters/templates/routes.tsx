import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, oneOf, story } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { only } from '../../../accounts/access/who-may.ts';
import { letterHeaders, renderLetters } from '../render/render-letters.ts';
import { checkTemplate, type TemplateFault } from '../rules/check-template.ts';
import { fieldsOfKind, isLetterKind, type LetterKind } from '../rules/kinds.ts';
import type { Template } from '../rules/template.ts';
import { EditTemplatePage } from './edit-page.tsx';
import { TemplatesPage } from './page.tsx';
import { inventedLetter, readTemplate, readTemplates, type TemplateSeen } from './read-template.ts';
import { saveTemplate } from './save-template.ts';
import { templateTexts } from './texts.ts';
import { writerOf } from './writer.ts';

const path = '/letters/templates/:kind{[a-z]+}/:tag{[A-Za-z0-9-]+}';

const form = z.object({
  subject: line(120),
  body: story(8000),
  after: z
    .string()
    .regex(/^\d{1,6}$/, 'required')
    .transform(Number),
  do: oneOf(['save', 'look', 'pdf', 'original']),
});

export const routes = new Hono<Env>()
  .get('/letters/templates', only('coordinator', 'administrator'), async (c) => {
    const member = writerOf(c);
    const all = await readTemplates(c.get('house'), member);
    return c.html(renderPage(<TemplatesPage member={member} all={all} />));
  })
  .get(path, only('coordinator', 'administrator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const asked = seen.versions.find(({ version }) => String(version) === c.req.query('version'));
    const words = asked?.body != null ? { subject: asked.subject ?? '', body: asked.body } : seen.now;
    return show(c, seen, { ...words }, { letterOf: words });
  })
  .post(path, only('coordinator', 'administrator'), async (c) => {
    const seen = await seenBy(c);
    if (!seen) return c.notFound();
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (typed.do === 'original') return keep(c, seen, typed, null);
    if (!read.ok) return show(c, seen, typed, { errors: said(c, read.errors) });
    const template = { subject: read.value.subject, body: read.value.body };
    const faults = checkTemplate(seen.kind, template);
    if (faults.length > 0)
      return show(c, seen, typed, { errors: faultsSaid(c, seen.kind, template, faults) });
    if (read.value.do === 'look') return show(c, seen, typed, { letterOf: template });
    if (read.value.do === 'save') return keep(c, seen, typed, template);
    const proof = await renderLetters([inventedLetter(c.get('house'), seen, template)], seen.sender.window);
    return c.body(new Uint8Array(proof), 200, letterHeaders);
  });

async function seenBy(c: Context<Env>): Promise<TemplateSeen | null> {
  const { kind = '', tag = '' } = c.req.param() as Record<string, string>;
  return isLetterKind(kind) ? readTemplate(c.get('house'), writerOf(c), { kind, tag }) : null;
}

async function keep(c: Context<Env>, seen: TemplateSeen, typed: Typed, template: Template | null) {
  const after = /^\d{1,6}$/.test(String(typed.after)) ? Number(typed.after) : 0;
  const given = { kind: seen.kind, tag: seen.language.tag, after, template };
  const done = await saveTemplate(c.get('house'), writerOf(c), given);
  if (!done.ok) return show(c, seen, typed, { changed: true });
  return c.redirect(`/letters/templates/${seen.kind}/${seen.language.tag}?saved`, 303);
}

type Shown = { errors?: FieldErrors; letterOf?: Template | null; changed?: boolean };

function show(c: Context<Env>, seen: TemplateSeen, typed: Typed, shown: Shown) {
  const { errors = {}, letterOf, changed = false } = shown;
  const house = c.get('house');
  const page = (
    <EditTemplatePage
      member={writerOf(c)}
      seen={seen}
      typed={typed}
      errors={errors}
      letter={letterOf ? inventedLetter(house, seen, letterOf) : null}
      now={house.now()}
      saved={c.req.method === 'GET' && c.req.query('saved') !== undefined}
      changed={changed}
    />
  );
  return c.html(renderPage(page), changed ? 409 : Object.keys(errors).length > 0 ? 422 : 200);
}

function said(c: Context<Env>, codes: FieldErrors): FieldErrors {
  const say = templateTexts(writerOf(c).language);
  return Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
}

/** Each fault at the field in which it stands, with what is allowed there. */
function faultsSaid(
  c: Context<Env>,
  kind: LetterKind,
  template: Template,
  faults: TemplateFault[],
): FieldErrors {
  const { language } = writerOf(c);
  const say = templateTexts(language);
  const allowed = new Intl.ListFormat(language, { type: 'unit' }).format(
    [...fieldsOfKind(kind).keys()].map((field) => `{${field}}`),
  );
  const errors: FieldErrors = {};
  for (const fault of faults) {
    const field = fault.kind !== 'empty' && template.subject.includes(fault.field) ? 'subject' : 'body';
    const words =
      fault.kind === 'unknown_field'
        ? say('unknown_field', { field: fault.field, allowed })
        : fault.kind === 'not_alone'
          ? say('not_alone', { field: fault.field })
          : say('empty');
    errors[field] = errors[field] ? `${errors[field]} ${words}` : words;
  }
  return errors;
}

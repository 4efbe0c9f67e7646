import { Hono } from 'hono';
import { typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { type FieldName, fieldsOfSettings, isFieldName } from '../../entries/fields.ts';
import { lockEntry } from '../../entries/queries.ts';
import { sayValue } from '../../entries/say-value.ts';
import { theMarks } from '../../freshness/probing/marks.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import type { At } from '../fields/field-form.ts';
import { fieldForms } from '../fields/forms.ts';
import { type KeepEnv, mayKeep } from '../keeping/may-keep.ts';
import { naming } from '../naming.ts';
import { pendingOf } from '../proposals/pending.ts';
import { FieldPage } from './field-page.tsx';
import { type Done, KeepPage } from './keep-page.tsx';
import { confirmAll, saveField } from './save-field.ts';
import { editTexts } from './texts.ts';

type Here = Readonly<KeepEnv['Variables']>;

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep', mayKeep(), async (c) => {
    const saved = c.req.query('saved') ?? '';
    const done = {
      saved: isFieldName(saved) ? saved : undefined,
      confirmed: c.req.query('confirmed') !== undefined,
    };
    return c.html(await keepPage(c.var, done));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/confirmation', mayKeep(), async (c) => {
    const { keeping, language, house } = c.var;
    const seen = String((await typedIn(c)).seen ?? '');
    const done = await confirmAll(house, keeping, seen);
    if (done.ok) return c.redirect(`/${language}/services/${keeping.entry.slug}/keep?confirmed`, 303);
    return done.kind === 'changed' ? c.html(await keepPage(c.var, { overtaken: true }), 422) : c.notFound();
  })
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep/:field', mayKeep(), async (c) => {
    const form = await formHere(c.var, c.req.param('field'));
    if (!form) return c.notFound();
    const typed = fieldForms[form.field].typed(form.entry.facts[form.field]?.value, form.at);
    return c.html(renderPage(<FieldPage {...form} typed={typed} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/:field', mayKeep(), async (c) => {
    const form = await formHere(c.var, c.req.param('field'));
    if (!form) return c.notFound();
    const { entry, field, at } = form;
    const typed = await typedIn(c);
    const again = (errors: Record<string, string>) =>
      c.html(renderPage(<FieldPage {...form} typed={typed} errors={errors} />), 422);
    const read = fieldForms[field].read(typed, entry.facts[field]?.value, at);
    if (!read.ok) return again(read.errors);
    const { keeping, house, language } = c.var;
    const seen = String(typed.seen ?? '');
    const done = await saveField(house, keeping, { field, value: read.value, seen });
    if (done.ok) return c.redirect(`/${language}/services/${entry.slug}/keep?saved=${field}`, 303);
    if (done.kind !== 'changed') return c.notFound();
    const now = entry.facts[field]?.value;
    const names = naming(at.gazetteer, language);
    const value = now === undefined ? '' : sayValue(field, now as never, language, names).join('; ');
    return again({ '': editTexts(language)('changedSince', { value }) });
  });

async function keepPage({ keeping, language, house }: Here, done: Done): Promise<string> {
  const { entry, pending } = await house.db.as(keeping.viewer, async (tx) => {
    const whole = (await lockEntry(tx, keeping.entry.id)) ?? keeping.entry;
    return { entry: whole, pending: await pendingOf(tx, keeping.entry) };
  });
  const names = naming(await theGazetteer(house), language);
  const marks = await theMarks(house);
  const page = { language, now: house.now(), keeping, entry, pending, done, marks, naming: names };
  return renderPage(<KeepPage {...page} />);
}

type Form = { entry: NonNullable<Awaited<ReturnType<typeof lockEntry>>>; field: FieldName; at: At };

/** The form of a field as its keeper may fill it in; null where there is none, or where the settings of its service say it. */
async function formHere(here: Here, field: string): Promise<Form | null> {
  const { keeping, language, house } = here;
  if (!isFieldName(field)) return null;
  if (keeping.entry.tenant && (fieldsOfSettings as readonly string[]).includes(field)) return null;
  const entry = await house.db.as(keeping.viewer, (tx) => lockEntry(tx, keeping.entry.id));
  if (!entry) return null;
  const gazetteer = await theGazetteer(house);
  return {
    entry,
    field,
    at: { language, now: house.now(), country: entry.country, gazetteer, proposing: false },
  };
}

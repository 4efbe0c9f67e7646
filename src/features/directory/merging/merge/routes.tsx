import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../../platform/http/fields.ts';
import { checkTyped, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { naming } from '../../contributing/naming.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { type FieldName, fieldNames } from '../../entries/fields.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { mergeById } from '../queries.ts';
import { whyNotMerge } from '../rules/may-merge.ts';
import type { Side } from '../rules/merge-facts.ts';
import { staysFirst } from '../rules/suggest-merges.ts';
import { mergeTexts } from '../texts.ts';
import { mergeEntries } from './merge-entries.ts';
import { MergePage } from './page.tsx';
import { CannotMergePage, PreviewPage } from './preview-page.tsx';
import { undoMerge } from './undo-merge.ts';

const form = z.object({ once, stays: z.uuid('required'), goes: z.uuid('required'), seen: z.string() });

export const routes = new Hono<Env>()
  .get('/directory/merges/new', only('editor'), async (c) => {
    const directory = await theDirectory(c.var.house);
    const one = entryTyped(directory, c.req.query('one') ?? '');
    const other = entryTyped(directory, c.req.query('other') ?? '');
    const member = memberOf(c);
    if (!one || !other) return c.html(renderPage(<CannotMergePage member={member} why="not_found" />), 422);
    // Who asks to turn them round says so; else the rules say which one stays.
    const [stays, goes] = c.req.query('first') === 'one' ? [one, other] : staysFirst(one, other);
    return preview(c, { stays, goes });
  })
  .post('/directory/merges', only('editor'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    const { house } = c.var;
    const member = memberOf(c);
    const { byId } = await theDirectory(house);
    const [stays, goes] = [byId.get(String(typed.stays)), byId.get(String(typed.goes))];
    if (!stays || !goes) return c.html(renderPage(<CannotMergePage member={member} why="not_found" />), 422);
    if (!read.ok) return preview(c, { stays, goes, typed, error: 'tooOld' });
    const done = await mergeEntries(house, member, { ...read.value, chosen: chosenIn(typed) });
    if (done.ok) return c.redirect(`/directory/merges/${done.value.id}`, 303);
    if (done.kind === 'changed') return preview(c, { stays, goes, typed, error: 'changed' });
    return c.html(renderPage(<CannotMergePage member={member} why={done.kind} />), 422);
  })
  .get('/directory/merges/:id{[0-9a-f-]{36}}', only('editor'), (c) => shown(c))
  .post('/directory/merges/:id{[0-9a-f-]{36}}/reversal', only('editor'), async (c) => {
    const merge = c.req.param('id');
    const done = await undoMerge(c.var.house, memberOf(c), merge);
    if (done.ok || done.kind === 'undone') return c.redirect(`/directory/merges/${merge}`, 303);
    return done.kind === 'no_merge' ? c.notFound() : shown(c, true);
  });

type Previewed = { stays: Entry; goes: Entry; typed?: Typed; error?: 'tooOld' | 'changed' };

async function preview(c: Context<Env>, { stays, goes, typed = {}, error }: Previewed): Promise<Response> {
  const member = memberOf(c);
  const why = whyNotMerge(stays, goes);
  if (why) return c.html(renderPage(<CannotMergePage member={member} why={why} />), 422);
  const name = naming(await theGazetteer(c.var.house), member.language);
  const errors: Record<string, string> = error ? { '': mergeTexts(member.language)(error) } : {};
  const page = <PreviewPage {...{ member, stays, goes, errors, name }} chosen={chosenIn(typed)} />;
  return c.html(renderPage(page), error ? 422 : 200);
}

async function shown(c: Context<Env>, laterFirst = false): Promise<Response> {
  const { house } = c.var;
  const member = memberOf(c);
  const merge = await house.db.as(viewerOf(member), (tx) => mergeById(tx, c.req.param('id') ?? ''));
  const { byId } = await theDirectory(house);
  const [stays, goes] = [byId.get(merge?.stays ?? ''), byId.get(merge?.goes ?? '')];
  if (!merge || !stays || !goes) return c.notFound();
  const name = naming(await theGazetteer(house), member.language);
  const page = <MergePage {...{ member, merge, stays, goes, name, laterFirst }} now={house.now()} />;
  return c.html(renderPage(page), laterFirst ? 422 : 200);
}

/** An entry by what somebody typed: the last part of its address, or the whole of it. */
function entryTyped({ bySlug }: Directory, typed: string): Entry | undefined {
  const path = typed
    .trim()
    .slice(0, 500)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return bySlug.get(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

const chosenIn = (typed: Typed): Partial<Record<FieldName, Side>> =>
  Object.fromEntries(
    fieldNames.flatMap((field) => {
      const side = typed[`field-${field}`];
      return side === 'stays' || side === 'goes' ? [[field, side]] : [];
    }),
  );

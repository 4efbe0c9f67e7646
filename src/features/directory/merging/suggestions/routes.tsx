import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { readForm } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import { pairsApart, recentMerges, tellApart } from '../queries.ts';
import { type Suggestion, suggestMerges } from '../rules/suggest-merges.ts';
import { MergesPage } from './page.tsx';

const pair = z.object({ one: z.uuid('required'), other: z.uuid('required') });

export const routes = new Hono<Env>()
  .get('/directory/merges', only('editor'), async (c) => c.html(renderPage(await mergesPage(c))))
  .post('/directory/merges/differences', only('editor'), async (c) => {
    const read = await readForm(c, pair);
    const member = memberOf(c);
    const { house } = c.var;
    if (!read.ok || read.value.one === read.value.other) return c.html(renderPage(await mergesPage(c)), 422);
    const { byId } = await theDirectory(house);
    const [one = '', other = ''] = [read.value.one, read.value.other].sort();
    if (!byId.has(one) || !byId.has(other)) return c.notFound();
    const said = { one, other, at: house.now(), by: member.memberId };
    await house.db.as(viewerOf(member), (tx) => tellApart(tx, said));
    return c.redirect('/directory/merges', 303);
  });

async function mergesPage(c: Context<Env>) {
  const { house } = c.var;
  const member = memberOf(c);
  const directory = await theDirectory(house);
  const { apart, merges } = await house.db.as(viewerOf(member), async (tx) => ({
    apart: await pairsApart(tx),
    merges: await recentMerges(tx),
  }));
  const told = new Set(apart.map(({ one, other }) => `${one} ${other}`));
  const suggestions = suggestionsIn(directory).filter(
    ({ stays, goes }) => !told.has([stays.id, goes.id].sort().join(' ')),
  );
  return <MergesPage {...{ member, suggestions, merges }} byId={directory.byId} now={house.now()} />;
}

const found = new WeakMap<Directory, Suggestion[]>();

/** Compared once for each state of the directory. */
function suggestionsIn(directory: Directory): Suggestion[] {
  const have = found.get(directory) ?? suggestMerges(directory.listed);
  found.set(directory, have);
  return have;
}

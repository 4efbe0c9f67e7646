import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { readParty } from '../contacts/read-party.ts';
import { partyPath, whichPattern } from '../contacts/which.ts';
import { homeForm } from './home.ts';
import { routes as municipality } from './municipality/routes.tsx';
import { HomePage } from './page.tsx';
import { saveHome } from './save-home.ts';
import { homeTexts } from './texts.ts';

const path = `/cases/:number/parties/:party{(?:${whichPattern})}/home` as const;

/** The home of a party, as a coordinator hears of it at intake. */
export const routes = new Hono<Env>()
  .get(path, only('coordinator'), (c) => show(c))
  .post(path, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, homeForm);
    if (!read.ok) return show(c, typed, read.errors);
    const done = await saveHome(c.var.house, atWork(c), { ...at(c), home: read.value });
    const seen = done.ok ? await readParty(c.var.house, atWork(c), at(c)) : null;
    return seen ? c.redirect(`${partyPath(seen.row.number, seen.party)}#home`, 303) : c.notFound();
  })
  .route('/', municipality);

const at = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  which: c.req.param('party') ?? '',
});

async function show(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const seen = await readParty(c.var.house, member, at(c));
  if (!seen) return c.notFound();
  const say = homeTexts(member.language);
  const errors = Object.fromEntries(Object.keys(codes).map((field) => [field, say('choose_one')]));
  const values = typed ?? seen.home ?? {};
  return c.html(renderPage(<HomePage {...{ member, seen, values, errors }} />), typed ? 422 : 200);
}

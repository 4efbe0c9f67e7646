import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { contactForm, contactOf, typedFrom } from '../contacts/contact-form.ts';
import { readParty } from '../contacts/read-party.ts';
import { seenVersion } from '../contacts/seen-version.ts';
import { contactTexts } from '../contacts/texts.ts';
import { partyPath, whichPattern } from '../contacts/which.ts';
import { PersonPage } from './page.tsx';
import { savePerson } from './save-person.ts';
import { personTexts } from './texts.ts';

const path = `/cases/:number/parties/:party{(?:${whichPattern})}/persons` as const;
const named = z.object({ person: z.uuid() });

/** Parents and representatives of a party, noted by a coordinator. */
export const routes = new Hono<Env>()
  .get(path, only('coordinator'), async (c) => {
    const seen = await readParty(c.var.house, atWork(c), at(c));
    if (!seen) return c.notFound();
    const asked = c.req.query('person');
    const person = seen.persons.find(({ id }) => id === asked);
    if (asked !== undefined && !person) return c.notFound();
    const hidden = { person: person?.id ?? randomId(), version: person ? seenVersion(person.sealed) : '' };
    return show(c, {
      typed: person ? typedFrom(person.contact) : { language: seen.contact.language },
      hidden,
    });
  })
  .post(path, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const who = checkTyped(typed, named);
    const [person, version] = [who.ok ? who.value.person : randomId(), one(typed.version)];
    const read = checkTyped(typed, contactForm);
    const leaves = one(typed.way) === 'remove' && version !== '';
    if (!leaves && !read.ok) return show(c, { typed, errors: read.errors, hidden: { person, version } });
    if (!leaves && one(typed.name).trim() === '')
      return show(c, { typed, errors: { name: 'name_needed' }, hidden: { person, version } });
    const contact = leaves || !read.ok ? null : contactOf(read.value);
    const done = await savePerson(c.var.house, atWork(c), { ...at(c), id: person, version, contact });
    if (!done.ok) return done.kind === 'not_found' ? c.notFound() : changed(c, typed, person);
    const seen = await readParty(c.var.house, atWork(c), at(c));
    return seen ? c.redirect(`${partyPath(seen.row.number, seen.party)}#persons`, 303) : c.notFound();
  });

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';
const at = (c: Context<Env>) => ({
  number: c.req.param('number') ?? '',
  which: c.req.param('party') ?? '',
});

/** Saved again, it is over what stands now. */
async function changed(c: Context<Env>, typed: Typed, person: string) {
  const seen = await readParty(c.var.house, atWork(c), at(c));
  const now = seen?.persons.find(({ id }) => id === person);
  if (!now) return c.notFound();
  return show(c, { typed, changed: true, hidden: { person, version: seenVersion(now.sealed) } });
}

type Shown = {
  typed: Typed;
  errors?: FieldErrors;
  changed?: boolean;
  hidden: { person: string; version: string };
};

async function show(c: Context<Env>, { typed, errors = {}, changed: isChanged = false, hidden }: Shown) {
  const member = atWork(c);
  const seen = await readParty(c.var.house, member, at(c));
  if (!seen) return c.notFound();
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field,
      code === 'name_needed'
        ? personTexts(member.language)(code)
        : contactTexts(member.language)(code as 'too_long'),
    ]),
  );
  const page = { member, seen, hidden, typed, errors: said, changed: isChanged };
  const status = isChanged ? 409 : Object.keys(errors).length > 0 ? 422 : 200;
  return c.html(renderPage(<PersonPage {...page} />), status);
}

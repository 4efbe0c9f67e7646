import { type Context, Hono } from 'hono';
import { type FieldErrors, readForm, type Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, NotForYou, only } from '../../../accounts/access/who-may.ts';
import { type OwnList, ownLists } from '../../../accounts/code-labels/code-row.ts';
import { sayingsOf } from '../../../accounts/code-labels/queries.ts';
import { formTexts } from '../../../accounts/forms/texts.ts';
import { localDay } from '../../rules/working-days.ts';
import { codesOf, type ServiceCode } from '../service-codes.ts';
import { CodeEntryPage, type Saying } from './entry-page.tsx';
import { codeForm } from './forms.ts';
import { CodeListPage, CodesPage, listPath } from './page.tsx';
import { type SaveRefused, saveCode } from './save-code.ts';
import { ownCodesTexts } from './texts.ts';

/** The lists of a service in its own words. */
export const routes = new Hono<Env>()
  .get('/settings/codes', only('administrator', 'coordinator'), (c) =>
    c.html(renderPage(<CodesPage {...deskOf(c)} />)),
  )
  .get('/settings/codes/:list', only('administrator', 'coordinator'), (c) => {
    const list = listIn(c);
    if (!list) return c.notFound();
    const saved = c.req.query('saved') !== undefined;
    return c.html(renderPage(<CodeListPage {...deskOf(c)} list={list} saved={saved} />));
  })
  .get('/settings/codes/:list/entry', only('administrator', 'coordinator'), async (c) => {
    const list = listIn(c);
    const key = c.req.query('key') ?? '';
    const code = list && codeIn(c, list, key);
    if (!list || (key ? !code : list === 'outcome')) return c.notFound();
    return showEntry(c, list, code ?? null, code ? typedNow(code) : {}, {});
  })
  .post('/settings/codes/:list/entry', only('administrator', 'coordinator'), async (c) => {
    const list = listIn(c);
    if (!list) return c.notFound();
    const { member, service } = deskOf(c);
    const read = await readForm(c, codeForm);
    const code = codeIn(c, list, String(read.typed.key ?? '')) ?? null;
    if (!read.ok) return showEntry(c, list, code, read.typed, read.errors);
    const { house } = c.var;
    const role = member.roles.includes('coordinator') ? 'coordinator' : 'administrator';
    const where = {
      ...{ serviceId: service.id, timeZone: service.timeZone, list, now: house.now() },
      by: { id: member.memberId, name: member.name, role } as const,
    };
    const saved = await house.db.as(viewerOf(member), (tx) => saveCode(tx, where, read.value));
    if (saved.ok) return c.redirect(`${listPath(list)}?saved`, 303);
    return showEntry(c, list, code, read.typed, { [fieldOf(saved.kind)]: saved.kind });
  });

const fieldOf = (kind: SaveRefused): string =>
  kind === 'unknown_code' ? 'counts' : kind === 'taken' ? 'nl' : kind === 'none_left' ? 'until' : '';

const listIn = (c: Context<Env>): OwnList | undefined =>
  ownLists.find((list) => list === c.req.param('list'));

function deskOf(c: Context<Env>) {
  const member = memberOf(c);
  const { service } = member;
  if (!service) throw new NotForYou('no_right');
  const day = localDay(c.var.house.now(), service.timeZone);
  return { member, service, codes: codesOf(service), day };
}

const codeIn = (c: Context<Env>, list: OwnList, key: string) =>
  deskOf(c)
    .codes.all(list, 'nl')
    .find((code) => code.key === key);

const typedNow = ({ row, counts, own }: ServiceCode): Typed => ({
  ...(own ? { counts } : {}),
  ...row?.labels,
  position: row?.position ? String(row.position) : '',
  from: row?.from ?? '',
  until: row?.until ?? '',
});

async function showEntry(
  c: Context<Env>,
  list: OwnList,
  code: ServiceCode | null,
  values: Typed,
  codes: FieldErrors,
) {
  const desk = deskOf(c);
  const { language } = desk.member;
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, one]) => [field, words(language, one)]),
  );
  const said = code ? await sayings(c, list, code.key) : [];
  const page = <CodeEntryPage {...{ ...desk, list, code, values, errors, said: said.slice(1) }} />;
  return c.html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}

async function sayings(c: Context<Env>, list: OwnList, key: string): Promise<Saying[]> {
  const { member, service } = deskOf(c);
  const rows = await c.var.house.db.as(viewerOf(member), (tx) => sayingsOf(tx, service.id, list, key));
  return rows.map(({ labels, changed_at: at, name }) => ({ labels, at, name: name ?? '' }));
}

function words(language: Language, code: string): string {
  const general = ['required', 'too_long', 'not_a_day', 'not_a_number'] as const;
  const known = general.find((one) => one === code);
  return known ? formTexts(language)(known) : ownCodesTexts(language)(code as SaveRefused | 'days_order');
}

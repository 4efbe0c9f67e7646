import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, typedIn } from '../../../platform/http/form.ts';
import { uploadedFile } from '../../../platform/http/upload.ts';
import { readSpreadsheet } from '../../../platform/spreadsheets/read-spreadsheet.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { formTexts } from '../../accounts/forms/texts.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { chosenMapping } from './chosen-mapping.ts';
import { removeList, undoList } from './end-list.ts';
import { layReady } from './lay-ready.ts';
import { ImportsPage } from './list-page.tsx';
import { type ImportNotice, ImportPage, pathOf } from './page.tsx';
import { importsOf } from './queries.ts';
import { type ImportSeen, type OfList, readImport } from './read-import.ts';
import { refusedRows } from './refused-rows.ts';
import { rememberMapping } from './remember-mapping.ts';
import { takeInList } from './take-in-list.ts';
import { TakingInPage } from './taking-in-page.tsx';
import { importTexts } from './texts.ts';

const one = '/imports/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}';

/** What coordinators kept before they came here becomes cases. */
export const routes = new Hono<Env>()
  .get('/imports', only('coordinator'), (c) => showList(c, {}))
  .post('/imports', only('coordinator'), async (c) => {
    const who = atWork(c);
    const read = checkTyped(await typedIn(c), z.object({ once }));
    if (!read.ok) return showList(c, { '': formTexts(who.language)('form_too_old') });
    const say = importTexts(who.language);
    const file = await uploadedFile(c, 'file');
    if (!file) return showList(c, { file: say('required') });
    const table = await readSpreadsheet(file.bytes);
    if (!table.ok) return showList(c, { file: say(table.kind) });
    const house = c.get('house');
    const laid = { id: read.value.once, serviceId: who.service.id, madeBy: who.memberId, now: house.now() };
    if (await readImport(house, who, laid)) return c.redirect(`/imports/${laid.id}`, 303);
    const done = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      layReady(tx, laid, table.value),
    );
    if (!done.ok) return showList(c, { '': say(done.kind) });
    return c.redirect(`/imports/${laid.id}`, 303);
  })
  .get(one, only('coordinator'), async (c) => {
    const seen = await readImport(c.get('house'), atWork(c), listIn(c));
    const notice = (['undone', 'done'] as const).find((one) => c.req.query(one) !== undefined);
    return seen ? show(c, seen, notice ?? null) : c.notFound();
  })
  .get(`${one}/refused.csv`, only('coordinator'), async (c) => {
    const who = atWork(c);
    const seen = await readImport(c.get('house'), who, listIn(c));
    if (!seen?.account) return c.notFound();
    return c.body(refusedRows(seen.account, who.language), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rows.csv"',
      'Cache-Control': 'no-store',
    });
  })
  .post(`${one}/mapping`, only('coordinator'), async (c) => {
    const [house, who, list] = [c.get('house'), atWork(c), listIn(c)];
    const seen = await readImport(house, who, list);
    if (!seen) return c.notFound();
    if (seen.account)
      await rememberMapping(
        house,
        who,
        list.id,
        chosenMapping(await typedIn(c), seen.account.heads, codesOf(who.service)),
      );
    return c.redirect(`${pathOf(list)}#account`, 303);
  })
  .post(`${one}/cases`, only('coordinator'), async (c) => {
    const [house, who, list] = [c.get('house'), atWork(c), listIn(c)];
    const progress = await takeInList(house, who, list);
    if (progress && progress.left > 0)
      return c.html(renderPage(<TakingInPage member={who} action={pathOf(list, '/cases')} {...progress} />));
    if (!progress && !(await readImport(house, who, list))) return c.notFound();
    return c.redirect(`${pathOf(list)}${list.sheet === undefined ? '?' : '&'}done`, 303);
  })
  .post(`${one}/removal`, only('coordinator'), async (c) => {
    const removed = await removeList(c.get('house'), atWork(c), listIn(c).id);
    return removed ? c.redirect('/imports', 303) : c.notFound();
  })
  .post(`${one}/undoing`, only('coordinator'), async (c) => {
    const [house, who, { id }] = [c.get('house'), atWork(c), listIn(c)];
    const seen = await readImport(house, who, { id });
    if (!seen) return c.notFound();
    if (await undoList(house, who, id)) return c.redirect(`/imports/${id}?undone`, 303);
    return show(c, seen, 'too_late', 409);
  });

function listIn(c: Context<Env>): OfList {
  const sheet = c.req.query('sheet') ?? '';
  return { id: c.req.param('id') ?? '', sheet: /^\d{1,2}$/.test(sheet) ? Number(sheet) : undefined };
}

async function showList(c: Context<Env>, errors: FieldErrors) {
  const who = atWork(c);
  const imports = await c
    .get('house')
    .db.as({ kind: 'member', memberId: who.memberId }, (tx) => importsOf(tx, who.service.id));
  const page = <ImportsPage member={who} imports={imports} once={randomId()} errors={errors} />;
  return c.html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}

const show = (c: Context<Env>, seen: ImportSeen, notice: ImportNotice | null, status: 200 | 409 = 200) =>
  c.html(renderPage(<ImportPage member={atWork(c)} seen={seen} notice={notice} />), status);
